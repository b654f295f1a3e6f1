using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Finds the stories that have to do with one, each with the reason. It goes by names that few articles have.</summary>
public static class RelatedStories
{
    /// <summary>The most stories that are given.</summary>
    public const int MostStories = 8;

    private const int MostReasons = 4;
    private const int DaysBetween = 1;

    /// <summary>The related stories: those with the strongest reason first, then those with the most reasons.</summary>
    public static async Task<ImmutableArray<RelatedStory>> FindAsync(
        Archive archive, StoryState story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(story);
        var texts = await archive.ListSharedTextsAsync(story.Id, cancellationToken).ConfigureAwait(false);
        var places = await archive.ListSharedFacetsAsync(story.Id, FacetKind.Place, cancellationToken).ConfigureAwait(false);
        var sources = await archive.ListSharedFacetsAsync(story.Id, FacetKind.Source, cancellationToken).ConfigureAwait(false);
        var reasons = new List<(string Id, string Title, Relation Relation)>();
        reasons.AddRange(texts.Select(text => (text.Story, text.Title, new Relation(
            text.IsEarlier ? RelationKind.EarlierVersion : RelationKind.Copy, text.Article))));
        foreach (var place in places.Where(AreNear).DistinctBy(place => (place.Story, place.Value)))
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{place.Value}, {place.OtherDay:yyyy-MM-dd}");
            reasons.Add((place.Story, place.Title, new Relation(RelationKind.SamePlaceAndDay, words)));
        }

        reasons.AddRange(sources.DistinctBy(source => (source.Story, source.Value))
            .Select(source => (source.Story, source.Title, new Relation(RelationKind.SameSpeaker, source.Value))));
        reasons.AddRange(await ListContradictionsAsync(archive, story, reasons, cancellationToken).ConfigureAwait(false));
        return
        [
            .. reasons.GroupBy(reason => (reason.Id, reason.Title))
                .Select(group => new RelatedStory(
                    group.Key.Id, group.Key.Title,
                    [.. group.Select(reason => reason.Relation).OrderBy(relation => relation.Kind).Take(MostReasons)]))
                .OrderBy(related => related.Reasons[0].Kind).ThenByDescending(related => related.Reasons.Length)
                .ThenBy(related => related.Id, StringComparer.Ordinal).Take(MostStories),
        ];
    }

    private static bool AreNear(SharedFacet facet) => facet is { Day: { } day, OtherDay: { } other }
        && Math.Abs(day.DayNumber - other.DayNumber) <= DaysBetween;

    // One place, one day, one thing that is counted: where the last figures differ, they may be of one happening that was taken for two.
    private static async Task<List<(string Id, string Title, Relation Relation)>> ListContradictionsAsync(
        Archive archive, StoryState story, List<(string Id, string Title, Relation Relation)> reasons, CancellationToken cancellationToken)
    {
        var found = new List<(string Id, string Title, Relation Relation)>();
        var mine = ListFigures(story.Json);
        if (mine.Count == 0) return found;
        var near = reasons.Where(reason => reason.Relation.Kind == RelationKind.SamePlaceAndDay).DistinctBy(reason => reason.Id);
        foreach (var (id, title, _) in near)
        {
            if (await archive.FindStoryAsync(id, cancellationToken).ConfigureAwait(false) is not { } state) continue;
            foreach (var (of, value) in ListFigures(state.Json))
            {
                if (!mine.TryGetValue(of, out var own) || own == value) continue;
                var words = string.Create(CultureInfo.InvariantCulture, $"{of}: {own} here, {value} there");
                found.Add((id, title, new Relation(RelationKind.Contradiction, words)));
            }
        }

        return found;
    }

    // What is counted, with the last number that was told of it.
    private static SortedDictionary<string, decimal> ListFigures(string json)
    {
        var figures = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        using var story = JsonDocument.Parse(json);
        foreach (var figure in story.RootElement.GetProperty("figures").EnumerateArray())
        {
            var points = figure.GetProperty("points");
            if (points.GetArrayLength() == 0) continue;
            var low = points[points.GetArrayLength() - 1].GetProperty("low");
            if (low.ValueKind == JsonValueKind.Number) figures[figure.GetProperty("of").GetString() ?? ""] = low.GetDecimal();
        }

        return figures;
    }
}
