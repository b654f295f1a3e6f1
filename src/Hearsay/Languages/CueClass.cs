namespace Hearsay.Languages;

/// <summary>What the source of an attribution does, as its cue says.</summary>
internal enum CueClass
{
    /// <summary>Not a word that attributes by itself.</summary>
    None,

    /// <summary>Says, writes, tells.</summary>
    Say,

    /// <summary>Shows, finds, reports.</summary>
    Report,

    /// <summary>Claims, alleges, argues.</summary>
    Claim,

    /// <summary>Asks, urges.</summary>
    Ask,

    /// <summary>Denies, rejects, declines.</summary>
    Deny,

    /// <summary>Promises, plans, threatens.</summary>
    Promise,

    /// <summary>Praises, condemns, backs.</summary>
    Judge,

    /// <summary>Orders, advises, persuades.</summary>
    Order,

    /// <summary>Cites, quotes.</summary>
    Cite,

    /// <summary>"According".</summary>
    According,

    /// <summary>"Reportedly", "allegedly".</summary>
    Hearsay,

    /// <summary>Thinks, believes, knows.</summary>
    Think,

    /// <summary>Wants, hopes, intends.</summary>
    Want,

    /// <summary>Fears, regrets, resents.</summary>
    Feel,
}
