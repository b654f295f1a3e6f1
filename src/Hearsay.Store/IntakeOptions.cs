using Hearsay.Store.Visits;

namespace Hearsay.Store;

/// <summary>Where an intake reads beside the paths, and what it knows beforehand.</summary>
public sealed record IntakeOptions
{
    /// <summary>What wins over every row and page: outlet, title, address and date where they are set.</summary>
    public ArticleMetadata Given { get; init; } = new();

    /// <summary>Whether rows that are readings are taken as they are; else they are refused.</summary>
    public bool TakesReadings { get; init; }

    /// <summary>Whether addresses of a list are passed over that the list says are done.</summary>
    public bool PassesOverDone { get; init; }

    /// <summary>
    /// By whom addresses are visited, with the manners of a guest: robots.txt, one request at a time to a host, pauses, further tries. Null
    /// to fetch them at once, as a browser does for a person who asks for one page.
    /// </summary>
    public Visitor? Visitor { get; init; }

    /// <summary>What "-" reads.</summary>
    public Stream StandardInput { get; init; } = Stream.Null;
}
