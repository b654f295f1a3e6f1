namespace Hearsay.Languages;

/// <summary>What words leave open about the number they stand beside.</summary>
internal enum Bound
{
    /// <summary>It or something near it: "about".</summary>
    About,

    /// <summary>It or more: "at least".</summary>
    Least,

    /// <summary>It or less: "up to".</summary>
    Most,
}
