namespace Hearsay.Store.Archives;

/// <summary>By what a search can be narrowed.</summary>
public enum FacetKind
{
    /// <summary>Who published the article.</summary>
    Outlet,

    /// <summary>Who is quoted in it, by name.</summary>
    Source,

    /// <summary>What sort of source is quoted in it, such as "unnamed".</summary>
    SourceKind,

    /// <summary>The month in which it was published, such as "2031-03".</summary>
    Month,

    /// <summary>A place that it names.</summary>
    Place,

    /// <summary>How sure one of its statements is made to sound, such as "possible".</summary>
    Certainty,

    /// <summary>In what it conflicts with itself, such as "number".</summary>
    Conflict,
}
