namespace Hearsay.Store.Feeds;

/// <summary>A piece of markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, or the name of the element in lower case.</param>
/// <param name="Attributes">Of an element that begins: names in lower case, values with named characters put in.</param>
internal sealed record MarkupToken(MarkupTokenKind Kind, string Text, IReadOnlyList<(string Name, string Value)> Attributes);

/// <summary>What pieces of markup there are.</summary>
internal enum MarkupTokenKind
{
    /// <summary>Text in which named characters may stand.</summary>
    Text,

    /// <summary>Text to the letter.</summary>
    Verbatim,

    /// <summary>An element begins.</summary>
    Begin,

    /// <summary>An element that is empty.</summary>
    Empty,

    /// <summary>An element ends.</summary>
    End,
}
