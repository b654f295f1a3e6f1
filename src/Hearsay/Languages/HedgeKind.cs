namespace Hearsay.Languages;

/// <summary>What words of hedging do to a statement.</summary>
internal enum HedgeKind
{
    /// <summary>They stand inside a statement whose source is not named: "the keeper reportedly left".</summary>
    Predicate,

    /// <summary>They stand before a statement whose source is not named: "it is rumoured that the keeper left".</summary>
    Clause,

    /// <summary>They keep a distance and attribute nothing: "the keeper appeared to leave".</summary>
    Distance,

    /// <summary>They belong to what is named as the source: "unconfirmed reports".</summary>
    Source,
}
