namespace Hearsay.Languages;

/// <summary>How a word takes a source away from what is attributed to it.</summary>
internal enum DenialKind
{
    /// <summary>The word does not.</summary>
    None,

    /// <summary>The source says that it is not so: "denied".</summary>
    Denial,

    /// <summary>The source does not say or do it: "declined to".</summary>
    Refusal,

    /// <summary>The word turns what it stands before: "did not say".</summary>
    Negator,
}
