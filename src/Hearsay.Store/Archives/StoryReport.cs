using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>What several reports tell of one story, as an object of hearsay.story/1 has it.</summary>
/// <param name="Id">The story's name.</param>
/// <param name="Title">Its headline.</param>
/// <remarks>Spans point into the texts of the reports.</remarks>
public sealed record StoryReport(string Id, string Title)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>The reports, in the order of their publication.</summary>
    public IReadOnlyList<Report> Articles { get; init; } = [];

    /// <summary>Who took text from whom.</summary>
    public IReadOnlyList<Copy> Copies { get; init; } = [];

    /// <summary>What several reports say alike.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>On whom the reports rest.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Where accounts cannot all be right.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>How numbers were told from report to report.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The origins of the reports themselves, without the sources that they quote: those that count as independent.</summary>
    public IEnumerable<Origin> ReportingOrigins => Origins.Where(origin => origin.Kind is "outlet" or "writer");

    /// <summary>The sources that the reports quote.</summary>
    public IEnumerable<Origin> QuotedSources => Origins.Where(origin => origin.Kind is not ("outlet" or "writer"));

    /// <summary>The story in numbers: "6 reports, 4 origins, 3 conflicts".</summary>
    public string Describe() =>
        $"{Count(Articles.Count, "report")}, {Count(ReportingOrigins.Count(), "origin")}, {Count(Conflicts.Count, "conflict")}";

    /// <summary>The report of a line of the format.</summary>
    /// <exception cref="InvalidDataException">The line is not of the format.</exception>
    public static StoryReport Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<StoryReport>(json, _options)
                ?? throw new InvalidDataException("Expected a story, found null.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"Expected an object of hearsay.story/1, found something else: {error.Message}", error);
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>A report of the story.</summary>
    /// <param name="Id">The name by which the story calls it.</param>
    /// <param name="Outlet">Who published it, or null.</param>
    /// <param name="Published">When, or null.</param>
    /// <param name="Title">Its headline, or null.</param>
    /// <param name="Url">Its address, or null.</param>
    public sealed record Report(string Id, string? Outlet, string? Published, string? Title, string? Url = null);

    /// <summary>Words of a report, from where to where.</summary>
    /// <param name="Start">The offset of the first UTF-16 unit.</param>
    /// <param name="End">The offset after the last one.</param>
    public sealed record Span(int Start, int End);

    /// <summary>Words of one of the reports.</summary>
    /// <param name="Article">The report's name.</param>
    /// <param name="Span">The words in its text.</param>
    public sealed record Place(string Article, Span Span);

    /// <summary>Text that one report has from another, or from one that is not here.</summary>
    /// <param name="From">The report it was taken from, or null where that is not here.</param>
    /// <param name="To">The report that has it.</param>
    /// <param name="Share">How much of the copy's own words it is, 0 to 1.</param>
    /// <param name="Basis">What tells the direction.</param>
    /// <param name="Agency">Whose text it is where the original is not here, or null.</param>
    public sealed record Copy(string? From, string To, double Share, string Basis, string? Agency = null);

    /// <summary>What several reports say alike, and how many origins can stand behind it.</summary>
    /// <param name="Text">The words of the first of them.</param>
    /// <param name="OriginsLow">The fewest origins that can stand behind it.</param>
    /// <param name="OriginsHigh">The most.</param>
    public sealed record Claim(string Text, int OriginsLow, int OriginsHigh)
    {
        /// <summary>Who says so.</summary>
        public IReadOnlyList<ClaimStatement> Statements { get; init; } = [];

        /// <summary>The numbers of the origins.</summary>
        public IReadOnlyList<int> Origins { get; init; } = [];
    }

    /// <summary>A statement of a claim: the report, and its number among the statements of that report.</summary>
    /// <param name="Article">The report's name.</param>
    /// <param name="Statement">The number of the statement in its reading.</param>
    public sealed record ClaimStatement(string Article, int Statement);

    /// <summary>Somebody on whom reports rest.</summary>
    /// <param name="Id">Its number in the story.</param>
    /// <param name="Name">What the outlet or the source is called.</param>
    /// <param name="Kind">What sort it is: "outlet" and "writer" count as independent.</param>
    public sealed record Origin(int Id, string Name, string Kind)
    {
        /// <summary>The ids of the reports that rest on it.</summary>
        public IReadOnlyList<string> Articles { get; init; } = [];

        /// <summary>The words that say so.</summary>
        public IReadOnlyList<Place> Evidence { get; init; } = [];
    }

    /// <summary>Accounts that cannot all be right.</summary>
    /// <param name="Kind">In what they conflict.</param>
    /// <param name="About">What it is about, in about five words.</param>
    public sealed record Conflict(string Kind, string About)
    {
        /// <summary>What each says.</summary>
        public IReadOnlyList<Side> Sides { get; init; } = [];
    }

    /// <summary>One of the accounts.</summary>
    /// <param name="Value">What it says.</param>
    public sealed record Side(string Value)
    {
        /// <summary>Who says so.</summary>
        public IReadOnlyList<ClaimStatement> Statements { get; init; } = [];

        /// <summary>The very words.</summary>
        public IReadOnlyList<Place> Spans { get; init; } = [];

        /// <summary>The numbers of the origins.</summary>
        public IReadOnlyList<int> Origins { get; init; } = [];
    }

    /// <summary>A number that the reports tell.</summary>
    /// <param name="Of">What is counted, such as "killed".</param>
    public sealed record Figure(string Of)
    {
        /// <summary>What each report says.</summary>
        public IReadOnlyList<Point> Points { get; init; } = [];
    }

    /// <summary>The number as one report tells it.</summary>
    /// <param name="Published">When the report was published, or null.</param>
    /// <param name="Article">The report's name.</param>
    /// <param name="Low">The least it can be, or null.</param>
    /// <param name="High">The most it can be, or null.</param>
    /// <param name="Span">The words of the number, or null where they stand in a title that is no part of the text.</param>
    /// <param name="Change">How it stands to the one before: first, same, update or conflict.</param>
    public sealed record Point(string? Published, string Article, decimal? Low, decimal? High, Span? Span, string Change)
    {
        /// <summary>Whether the words leave it open to both sides: "about 260".</summary>
        public bool Approximate { get; init; }

        /// <summary>The figure in words: "at least 11".</summary>
        public string Describe() =>
            new FigurePoint(0, null, Low, High, FigureChange.First) { IsApproximate = Approximate }.Describe();
    }
}
