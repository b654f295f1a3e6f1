namespace Hearsay.Stories;

/// <summary>What the words beside a number leave open.</summary>
internal enum FigureBound
{
    /// <summary>Nothing.</summary>
    Exact,

    /// <summary>It may be some more or fewer: "about 260".</summary>
    Loose,

    /// <summary>It may be more: "at least 11".</summary>
    Least,
}
