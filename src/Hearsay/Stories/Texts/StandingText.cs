using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>Paragraphs that stand in reports of several stories: notices, calls, what an agency prints under all its texts.</summary>
/// <remarks>Whoever prints them has them from nobody, and so they make no copy and fuse no two outlets.</remarks>
internal sealed class StandingText
{
    /// <summary>The stories in which a paragraph must have been met.</summary>
    private const int FewestStories = 3;

    /// <summary>The most paragraphs that are kept. Above that, those met in one story alone are forgotten.</summary>
    private const int MostBlocks = 1_000_000;

    private readonly Dictionary<uint, (int LastStory, int StoryCount)> _blocks = [];

    /// <summary>The keys of the paragraphs that stand in reports of several stories, ascending.</summary>
    public ImmutableArray<uint> Keys =>
        [.. _blocks.Where(block => block.Value.StoryCount >= FewestStories).Select(block => block.Key).Order()];

    /// <summary>The standing text of which the keys are known.</summary>
    public static StandingText Of(IEnumerable<uint> keys)
    {
        var standing = new StandingText();
        foreach (var key in keys) standing._blocks[key] = (0, FewestStories);
        return standing;
    }

    /// <summary>Takes note of the paragraphs of a report that was put into a story.</summary>
    public void Observe(Reading reading, int story)
    {
        foreach (var block in reading.Article.Blocks)
        {
            var key = KeyOf(reading.Article, block);
            var (last, count) = _blocks.GetValueOrDefault(key, (-1, 0));
            if (last != story) _blocks[key] = (story, count + 1);
        }

        if (_blocks.Count > MostBlocks) Forget();
    }

    /// <summary>Whether a paragraph stands in reports of several stories.</summary>
    public bool Has(Article article, Block block) => _blocks.GetValueOrDefault(KeyOf(article, block)).StoryCount >= FewestStories;

    private static uint KeyOf(Article article, Block block)
    {
        var key = 0u;
        foreach (var word in ReportText.CutWords(article.Text, block.Span)) key = FeatureHasher.Combine(2, key, word.Key);
        return key;
    }

    private void Forget()
    {
        foreach (var (key, block) in _blocks)
            if (block.StoryCount == 1) _blocks.Remove(key);
    }
}
