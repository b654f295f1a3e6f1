using System.Collections.Immutable;
using Hearsay.Desk.Stories;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>Accounts that cannot all be right. Which one is, is not judged.</summary>
/// <param name="Kind">Time, number, place or denial.</param>
/// <param name="About">What it is about.</param>
/// <param name="Story">The story that it is in, by its title; null within one article.</param>
/// <param name="Sides">The accounts.</param>
internal sealed record ConflictAnswer(string Kind, string About, string? Story, ImmutableArray<SideAnswer> Sides)
{
    /// <summary>The most conflicts of one answer.</summary>
    public const int MostConflicts = 25;

    private const int MostPlaces = 6;

    /// <summary>The answer for a conflict within an article.</summary>
    public static ConflictAnswer Of(Reading reading, Conflict conflict, ArticleVersion? version, DeskLinks links) => new(
        WireName.Of(conflict.Kind), conflict.About, null,
        [
            .. conflict.Spans.Zip(conflict.Values, (span, value) =>
                new SideAnswer(value, [], [WordsAnswer.Of(reading.Article, span, version, links)], 0)),
        ]);

    /// <summary>The answer for a conflict between the reports of a story.</summary>
    public static ConflictAnswer Of(StoryView view, StoryReport.Conflict conflict, DeskLinks links) => new(
        conflict.Kind, conflict.About, view.State.Title,
        [
            .. conflict.Sides.Select(side => new SideAnswer(
                side.Value,
                [.. side.Origins.Select(id => view.Report.Origins.FirstOrDefault(origin => origin.Id == id)?.Name).OfType<string>()],
                [.. side.Spans.Take(MostPlaces).Select(place => FindWords(view, place, links)).OfType<WordsAnswer>()],
                Math.Max(0, side.Spans.Count - MostPlaces))),
        ]);

    private static WordsAnswer? FindWords(StoryView view, StoryReport.Place place, DeskLinks links)
    {
        var span = new TextSpan(place.Span.Start, place.Span.End);
        return view.Articles.TryGetValue(place.Article, out var article) && span.End <= article.Text.Length
            ? WordsAnswer.Of(article, span, view.Texts[place.Article], links) : null;
    }
}
