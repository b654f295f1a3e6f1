using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that say that a number has risen or fallen.</summary>
internal sealed class TrendTable
{
    private readonly FrozenDictionary<string, Trend> _verbs;
    private readonly FrozenDictionary<string, Trend> _nouns;
    private readonly FrozenDictionary<string, Trend> _adverbs;

    private TrendTable(string path)
    {
        var rows = TsvTable.Read(path, 3).ToLookup(row => row[1], row => KeyValuePair.Create(row[0], Enum.Parse<Trend>(row[2], true)));
        _verbs = rows["verb"].ToFrozenDictionary(StringComparer.Ordinal);
        _nouns = rows["noun"].ToFrozenDictionary(StringComparer.Ordinal);
        _adverbs = rows["adverb"].ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words of English.</summary>
    public static TrendTable English { get; } = new("English/trends.tsv");

    /// <summary>The direction of a verb in its dictionary form, or null.</summary>
    public Trend? OfVerb(string lemma) => _verbs.TryGetValue(lemma, out var trend) ? trend : null;

    /// <summary>The direction of a noun in its dictionary form, or null.</summary>
    public Trend? OfNoun(string lemma) => _nouns.TryGetValue(lemma, out var trend) ? trend : null;

    /// <summary>The direction of an adverb, or null.</summary>
    public Trend? OfAdverb(string word) => _adverbs.TryGetValue(word, out var trend) ? trend : null;
}
