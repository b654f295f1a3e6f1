namespace Hearsay.Languages;

/// <summary>The form of a clause that another word takes.</summary>
internal enum ClauseForm
{
    /// <summary>With a finite verb: "that they left", "they left".</summary>
    That,

    /// <summary>An infinitive with "to".</summary>
    To,

    /// <summary>A gerund, with a preposition or without: "leaving", "from leaving".</summary>
    Ing,

    /// <summary>Neither: "saw him leave", "had it mended".</summary>
    Bare,
}
