namespace Hearsay;

/// <summary>What sort of thing an entity, a source or a relay is.</summary>
public enum EntityKind
{
    /// <summary>One person.</summary>
    Person,

    /// <summary>A body such as a ministry, a company or a party.</summary>
    Organization,

    /// <summary>A publisher of news: a paper, an agency, a broadcaster, a site.</summary>
    Outlet,

    /// <summary>A report, a filing, a poll, a post.</summary>
    Document,

    /// <summary>Several people without a name of their own: "lawmakers", "officials".</summary>
    Group,

    /// <summary>A place that speaks for its government: "Seoul said".</summary>
    Place,

    /// <summary>One or more people whose identity is held back: "an intelligence source".</summary>
    Unnamed,

    /// <summary>The article's own voice.</summary>
    Writer,

    /// <summary>Anything else.</summary>
    Other,
}
