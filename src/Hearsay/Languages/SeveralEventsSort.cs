namespace Hearsay.Languages;

/// <summary>What a word does to say that numbers are those of several events.</summary>
internal enum SeveralEventsSort
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It names them: "shootings".</summary>
    Happenings,

    /// <summary>Before them, it says that they are not one: "separate".</summary>
    Apart,

    /// <summary>It is a noun for several: "a string of".</summary>
    Row,

    /// <summary>After them, it says that they are not in one place or at one time: "across".</summary>
    Spread,
}
