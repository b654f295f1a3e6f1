using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Desk.Corrections;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Stories;

namespace Hearsay.Desk.Stories;

/// <summary>Takes stories out of an archive for pages.</summary>
internal static class StoryShelf
{
    /// <summary>A state of a story with all that its page shows.</summary>
    public static async Task<StoryView> OpenWholeAsync(Archive archive, StoryState state, CancellationToken cancellationToken)
    {
        var view = await OpenAsync(archive, state, cancellationToken).ConfigureAwait(false);
        var latest = await archive.FindStoryAsync(state.Id, cancellationToken).ConfigureAwait(false);
        var texts = new Dictionary<string, ArticleVersion>();
        var articles = new Dictionary<string, Article>();
        var statements = new Dictionary<string, ImmutableArray<TextSpan>>();
        var readings = new Dictionary<string, Reading>();
        var corrections = (await CorrectionShelf.ListOfStoryAsync(archive, state.Id, cancellationToken).ConfigureAwait(false)).ToBuilder();
        foreach (var number in state.Versions)
        {
            if (await archive.FindVersionAsync(number, cancellationToken).ConfigureAwait(false) is not { } version) continue;
            var reading = await archive.FindReadingAsync(number, cancellationToken).ConfigureAwait(false);
            corrections.AddRange(await CorrectionShelf.ListAsync(archive, version, cancellationToken).ConfigureAwait(false));
            // Stories from elsewhere call reports by their own names, those of the archive by the numbers of articles.
            foreach (var name in (string[])[version.Article.ToString(CultureInfo.InvariantCulture), version.Metadata.Id])
            {
                texts.TryAdd(name, version);
                if (reading is null) continue;
                articles.TryAdd(name, reading.Article);
                readings.TryAdd(name, reading);
                statements.TryAdd(name, [.. reading.Statements.Select(statement => statement.Span)]);
            }
        }

        var whole = view with
        {
            Latest = latest?.Number == state.Number ? null : latest,
            Texts = texts.ToImmutableDictionary(),
            Articles = articles.ToImmutableDictionary(),
            Statements = statements.ToImmutableDictionary(),
            Related = await RelatedStories.FindAsync(archive, state, cancellationToken).ConfigureAwait(false),
            Corrections = corrections.DrainToImmutable(),
            Notes = await archive.ListNotesAsync(state.Id, cancellationToken).ConfigureAwait(false),
        };
        return whole with { Chain = DrawChain(whole, readings) };
    }

    /// <summary>The stories that moved last, those with the most new independent origins first, then those with the most new
    /// conflicts.</summary>
    public static async Task<ImmutableArray<StoryView>> ListMovingAsync(Archive archive, int count, CancellationToken cancellationToken)
    {
        var stories = ImmutableArray.CreateBuilder<StoryView>();
        foreach (var state in await archive.ListStoriesAsync(0, count, cancellationToken).ConfigureAwait(false))
        {
            stories.Add(await OpenAsync(archive, state, cancellationToken).ConfigureAwait(false));
        }

        return
        [
            .. stories.OrderByDescending(story => story.NewOrigins.Count()).ThenByDescending(story => story.NewConflicts)
                .ThenByDescending(story => story.State.Made).ThenBy(story => story.State.Id, StringComparer.Ordinal),
        ];
    }

    private static async Task<StoryView> OpenAsync(Archive archive, StoryState state, CancellationToken cancellationToken)
    {
        var states = await archive.ListStoryStatesAsync(state.Id, cancellationToken).ConfigureAwait(false);
        var before = states.LastOrDefault(earlier => earlier.Number < state.Number);
        return new StoryView
        {
            State = state,
            Report = StoryReport.Parse(state.Json),
            Before = before is null ? null : StoryReport.Parse(before.Json),
        };
    }

    // Where the archive lacks a report that an old state names, the tables say what is known.
    private static string? DrawChain(StoryView view, Dictionary<string, Reading> readings)
    {
        if (view.Report.Articles.Any(article => !readings.ContainsKey(article.Id))) return null;
        return StoryHtml.DrawChain(
            StoryJson.Parse(view.State.Json, readings), report => view.FindPath(view.Report.Articles[report].Id, span: null) ?? "");
    }
}
