using System.Collections.Immutable;
using Hearsay.Desk;
using Hearsay.Store.Archives;

namespace Hearsay.Benchmarks;

/// <summary>What people ask a desk for: searches, articles and stories, drawn from what the archive holds.</summary>
internal sealed class LoadPlan
{
    private const int FewestLetters = 4;
    private const int HitsAPage = SearchLink.PageLength;

    private readonly Random _random;
    private readonly ImmutableArray<ArticleVersion> _versions;
    private readonly ImmutableArray<string[]> _texts;
    private readonly ImmutableArray<FacetCount> _facets;
    private readonly ImmutableArray<string> _stories;

    private LoadPlan(
        int seed, ImmutableArray<ArticleVersion> versions, ImmutableArray<string[]> texts, ImmutableArray<FacetCount> facets,
        ImmutableArray<string> stories) =>
        (_random, _versions, _texts, _facets, _stories) = (new Random(seed), versions, texts, facets, stories);

    /// <summary>How many articles and stories there are to draw from.</summary>
    public (int Articles, int Stories) Counts => (_versions.Length, _stories.Length);

    /// <summary>Looks an archive over.</summary>
    public static async Task<LoadPlan> LoadAsync(string path, int seed)
    {
        await using var archive = await Archive.OpenAsync(path);
        var versions = await archive.ListCurrentAsync(0, int.MaxValue);
        var texts = ImmutableArray.CreateBuilder<string[]>();
        foreach (var version in versions) texts.Add(CutWords(await archive.FindTextAsync(version.Id) ?? ""));
        var facets = (await archive.SearchAsync(new SearchQuery { FacetCount = 100 })).Facets;
        var stories = await archive.ListStoriesAsync(0, int.MaxValue);
        return new LoadPlan(seed, versions, texts.DrainToImmutable(), facets, [.. stories.Select(story => story.Id)]);
    }

    /// <summary>So many searches: of ten four for a word, two for two, one each for words in a row, a word and a facet, a facet alone, and
    /// a later page or the newest first.</summary>
    public string[] DrawSearches(int count) => [.. Enumerable.Range(0, count).Select(_ => "/search" + SearchLink.Write(DrawSearch()))];

    /// <summary>So many pages of articles.</summary>
    public string[] DrawArticles(int count) => [.. Enumerable.Range(0, count).Select(_ => PagePath.OfText(Draw(_versions).Hash))];

    /// <summary>So many pages of stories.</summary>
    public string[] DrawStories(int count) => [.. Enumerable.Range(0, count).Select(_ => PagePath.OfStory(Draw(_stories)))];

    private SearchQuery DrawSearch() => _random.Next(10) switch
    {
        < 4 => new SearchQuery { Text = DrawWord() },
        < 6 => new SearchQuery { Text = $"{DrawWord()} {DrawWord()}" },
        6 => new SearchQuery { Text = DrawPhrase() },
        7 => new SearchQuery { Text = DrawWord(), Facets = [Draw(_facets).Facet] },
        8 => new SearchQuery { Facets = [Draw(_facets).Facet] },
        _ when _random.Next(2) == 0 => new SearchQuery { Text = DrawWord(), Skip = HitsAPage },
        _ => new SearchQuery { Text = DrawWord(), Order = SearchOrder.Newest },
    };

    // A word out of the middle of a text comes up as often as it is written, as those that people look for do.
    private string DrawWord()
    {
        while (true)
        {
            var words = Draw(_texts);
            if (words.Length == 0) continue;
            var word = words[_random.Next(words.Length)];
            if (word.Length >= FewestLetters) return word;
        }
    }

    private string DrawPhrase()
    {
        while (true)
        {
            var words = Draw(_texts);
            var count = _random.Next(2, 4);
            if (words.Length < count) continue;
            var start = _random.Next(words.Length - count + 1);
            return $"\"{string.Join(' ', words[start..(start + count)])}\"";
        }
    }

    private T Draw<T>(ImmutableArray<T> all) => all[_random.Next(all.Length)];

    private static string[] CutWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim([.. ".,;:!?()\"“”‘’'—–-[]/"]))
            .Where(word => word.Length > 0 && word.All(char.IsLetterOrDigit)).ToArray();
}
