using System.Collections.Immutable;
using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>What a report is about, as counted terms by channel.</summary>
internal sealed class ReportProfile
{
    /// <summary>The words of the body that count as its beginning.</summary>
    private const int LeadLength = 80;

    /// <summary>How often a word of the headline counts, and one of the beginning, among the words of the whole.</summary>
    private const float TitleWeight = 2;
    private const float LeadWeight = 1.5f;

    private static readonly int _channelCount = Enum.GetValues<TermChannel>().Length;

    private readonly Dictionary<uint, (float Count, float Commonness)>[] _terms =
        [.. Enumerable.Range(0, _channelCount).Select(_ => new Dictionary<uint, (float, float)>())];

    private readonly WordCommonness _commonness;

    private ReportProfile(WordCommonness commonness) => _commonness = commonness;

    /// <summary>The vectors in the order of <see cref="TermChannel"/>.</summary>
    public ImmutableArray<TermVector> Vectors { get; private init; } = [];

    /// <summary>Draws up the profile of a report.</summary>
    public static ReportProfile Of(Reading reading, WordCommonness commonness)
    {
        var profile = new ReportProfile(commonness);
        profile.CountTitle(reading.Article);
        profile.CountBody(reading.Article);
        foreach (var entity in reading.Entities) profile.CountName(entity);
        return new ReportProfile(commonness) { Vectors = [.. profile._terms.Select(TermVector.From)] };
    }

    /// <summary>The profile with terms weighed by how rare they are, each vector of length 1.</summary>
    public ReportProfile Weigh(TermCounts counts) =>
        new(_commonness) { Vectors = [.. Vectors.Select(vector => vector.Weigh(counts))] };

    private void CountTitle(Article article)
    {
        var title = article.Metadata.Title ?? "";
        foreach (var block in article.Blocks)
            if (block.Kind == BlockKind.Headline) title = article[block.Span];
        title = WithoutSite(title);
        foreach (var word in ReportText.CutWords(title)) CountTitleWord(title.AsSpan(word.Span.Start, word.Span.Length));
    }

    private void CountTitleWord(ReadOnlySpan<char> word)
    {
        if (FoldedWordTable.FunctionWords.Has(word)) return;
        var (stem, commonness) = (TermStem.KeyOf(word), _commonness.Of(word));
        Count(TermChannel.Title, stem, 1, commonness);
        Count(TermChannel.Lead, stem, 1, commonness);
        Count(TermChannel.Words, stem, TitleWeight, commonness);
    }

    private void CountBody(Article article)
    {
        var wordCount = 0;
        foreach (var block in article.Blocks)
        {
            if (!block.IsRead || block.Kind == BlockKind.Headline) continue;
            var isLead = wordCount < LeadLength;
            foreach (var word in ReportText.CutWords(article.Text, block.Span))
            {
                wordCount++;
                CountWord(article.Text.AsSpan(word.Span.Start, word.Span.Length), isLead);
            }
        }
    }

    private void CountWord(ReadOnlySpan<char> word, bool isLead)
    {
        var commonness = _commonness.Of(word);
        if (char.IsDigit(word[0])) Count(TermChannel.Numbers, FeatureHasher.HashLower(word), 1, commonness);
        if (FoldedWordTable.FunctionWords.Has(word)) return;
        var stem = TermStem.KeyOf(word);
        Count(TermChannel.Words, stem, isLead ? LeadWeight : 1, commonness);
        if (isLead) Count(TermChannel.Lead, stem, 1, commonness);
    }

    private void CountName(Entity entity)
    {
        var count = entity.Mentions.Count(mention => mention.Form == MentionForm.Name);
        if (count == 0 || entity.Kind is EntityKind.Group or EntityKind.Unnamed) return;
        ReportWord[] words = [.. ReportText.CutWords(entity.Name)];
        if (words.Length == 0) return;
        var whole = words.Aggregate(0u, (name, word) => FeatureHasher.Combine(1, name, word.Key));
        var rarest = words.Min(word => CommonnessOf(entity.Name, word));
        Count(TermChannel.Names, whole, count, rarest);
        foreach (var word in words) Count(TermChannel.Names, word.Key, count / 2f, CommonnessOf(entity.Name, word));
        if (entity.Kind == EntityKind.Place) Count(TermChannel.Places, whole, count, rarest);
        if (entity.Kind != EntityKind.Person) return;
        Count(TermChannel.Persons, whole, count, rarest);
        if (words.Length > 1) Count(TermChannel.Persons, words[^1].Key, count, CommonnessOf(entity.Name, words[^1]));
    }

    private float CommonnessOf(string text, ReportWord word) => _commonness.Of(text.AsSpan(word.Span.Start, word.Span.Length));

    // "Ferry runs aground - Channel 5 News, Port Anselm": all headlines of the site end like that.
    private static string WithoutSite(string title)
    {
        const int fewestWords = 4;
        var at = Math.Max(title.LastIndexOf(" - ", StringComparison.Ordinal), title.LastIndexOf(" | ", StringComparison.Ordinal));
        return at > 0 && title[..at].Count(letter => letter == ' ') >= fewestWords - 1 ? title[..at] : title;
    }

    private void Count(TermChannel channel, uint word, float count, float commonness)
    {
        var key = FeatureHasher.Combine((uint)channel + 1, word);
        var (before, commonest) = _terms[(int)channel].GetValueOrDefault(key);
        _terms[(int)channel][key] = (before + count, Math.Max(commonest, commonness));
    }
}
