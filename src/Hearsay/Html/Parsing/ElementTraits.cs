namespace Hearsay.Html;

/// <summary>How a parser treats the elements of one name, as the HTML standard has it.</summary>
[Flags]
internal enum ElementTraits
{
    /// <summary>It stands in the line and is closed by its own end tag alone.</summary>
    None = 0,

    /// <summary>It has no contents and no end tag.</summary>
    Void = 1,

    /// <summary>Its contents are text up to its end tag, whatever they look like.</summary>
    Raw = 1 << 1,

    /// <summary>Left open, it is opened again in every paragraph that follows.</summary>
    Formatting = 1 << 2,

    /// <summary>It is part of the layout: an end tag of the line does not reach through it.</summary>
    Special = 1 << 3,

    /// <summary>Its start tag closes an open paragraph.</summary>
    EndsParagraph = 1 << 4,

    /// <summary>End tags do not reach through it.</summary>
    Scope = 1 << 5,

    /// <summary>It is a part of a table.</summary>
    Table = 1 << 6,

    /// <summary>Its start tag closes a drawing or formula that is open.</summary>
    EndsForeign = 1 << 7,

    /// <summary>It is a drawing or a formula, whose tags may close themselves.</summary>
    Foreign = 1 << 8,

    /// <summary>Formatting opened outside is not opened again in it.</summary>
    Marker = 1 << 9,

    /// <summary>The next of its kind closes it.</summary>
    Item = 1 << 10,
}
