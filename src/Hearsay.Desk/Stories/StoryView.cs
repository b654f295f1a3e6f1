using System.Collections.Immutable;
using Hearsay.Desk.Corrections;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;

namespace Hearsay.Desk.Stories;

/// <summary>A story as its page shows it: the report, with the reports' texts to link into and what moved since the state before.</summary>
public sealed record StoryView
{
    private const int WordsLength = 240;

    /// <summary>The state.</summary>
    public required StoryState State { get; init; }

    /// <summary>The state's report.</summary>
    public required StoryReport Report { get; init; }

    /// <summary>The texts of the reports, by their ids.</summary>
    public ImmutableDictionary<string, ArticleVersion> Texts { get; init; } = ImmutableDictionary<string, ArticleVersion>.Empty;

    /// <summary>What the reports say, by their ids.</summary>
    public ImmutableDictionary<string, Article> Articles { get; init; } = ImmutableDictionary<string, Article>.Empty;

    /// <summary>Where the statements of the reports stand in their texts, by the ids of the reports.</summary>
    public ImmutableDictionary<string, ImmutableArray<TextSpan>> Statements { get; init; } =
        ImmutableDictionary<string, ImmutableArray<TextSpan>>.Empty;

    /// <summary>The diagram of who has it from whom, as markup; null where nobody has, or it would be too large.</summary>
    public string? Chain { get; init; }

    /// <summary>The stories that have to do with it.</summary>
    public ImmutableArray<RelatedStory> Related { get; init; } = [];

    /// <summary>What the desk corrected in its reports and of its origins.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The report of the state before, or null where this is the first.</summary>
    public StoryReport? Before { get; init; }

    /// <summary>The latest state of the story, or null where this is it or the story has ended.</summary>
    public StoryState? Latest { get; init; }

    /// <summary>The notes on the story.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The independent origins that the state before did not have.</summary>
    public IEnumerable<StoryReport.Origin> NewOrigins => Report.ReportingOrigins.ExceptBy(
        Before?.ReportingOrigins.Select(origin => origin.Name) ?? [], origin => origin.Name);

    /// <summary>How many conflicts more there are than before.</summary>
    public int NewConflicts => Math.Max(0, Report.Conflicts.Count - (Before?.Conflicts.Count ?? 0));

    /// <summary>How it moved, by what stories are ranked: "4 new origins, 1 new conflict".</summary>
    public string DescribeMove()
    {
        var origins = NewOrigins.Count();
        return $"{(origins == 1 ? "1 new origin" : $"{origins} new origins")}, "
            + (NewConflicts == 1 ? "1 new conflict" : $"{NewConflicts} new conflicts");
    }

    /// <summary>What changed since the state before, in a sentence; null where this is the first.</summary>
    public string? DescribeChange()
    {
        if (Before is null) return null;
        string[] parts =
        [
            .. List("new origins", Names(Report.Origins).Except(Names(Before.Origins))),
            .. List("origins gone", Names(Before.Origins).Except(Names(Report.Origins))),
            .. List("new conflicts", Subjects(Report).Except(Subjects(Before))),
            .. List("conflicts gone", Subjects(Before).Except(Subjects(Report))),
        ];
        return parts.Length == 0 ? "Since the state before: the same origins and conflicts."
            : $"Since the state before: {string.Join("; ", parts)}.";
    }

    /// <summary>Where the words of a report are shown, or null where its text is not in the archive.</summary>
    public string? FindPath(string article, StoryReport.Span? span)
    {
        if (!Texts.TryGetValue(article, out var version)) return null;
        return span is null ? PagePath.OfText(version.Hash) : PagePath.OfWords(version.Hash, new TextSpan(span.Start, span.End));
    }

    /// <summary>The words of a place, of long ones the beginning; null where its text is not in the archive or ends before them.</summary>
    public string? FindWords(StoryReport.Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Articles.GetValueOrDefault(place.Article) is { } article && place.Span.End <= article.Text.Length
            ? Excerpt.Of(article, [new TextSpan(place.Span.Start, place.Span.End)], WordsLength) : null;
    }

    /// <summary>Where the words of a claim stand in each report that has them, once a report.</summary>
    public IReadOnlyList<(string Article, StoryReport.Span? Span)> ListPlaces(StoryReport.Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var firsts = claim.Statements.DistinctBy(statement => statement.Article);
        return [.. firsts.Select(statement => (statement.Article, FindSpan(statement)))];
    }

    /// <summary>How a report is called in a line: its outlet, else its title or id.</summary>
    public string NameOf(string article)
    {
        var report = Report.Articles.FirstOrDefault(report => report.Id == article);
        return report?.Outlet ?? report?.Title ?? article;
    }

    private static IEnumerable<string> Names(IEnumerable<StoryReport.Origin> origins) => origins.Select(origin => origin.Name);

    private static IEnumerable<string> Subjects(StoryReport report) =>
        report.Conflicts.Select(conflict => $"{conflict.About} ({conflict.Kind})");

    private static IEnumerable<string> List(string what, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (all.Length > 0) yield return $"{what}: {string.Join(", ", all)}";
    }

    private StoryReport.Span? FindSpan(StoryReport.ClaimStatement statement)
    {
        var spans = Statements.GetValueOrDefault(statement.Article, []);
        if (statement.Statement >= spans.Length) return null;
        var span = spans[statement.Statement];
        return new StoryReport.Span(span.Start, span.End);
    }
}
