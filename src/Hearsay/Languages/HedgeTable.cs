using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words with which writers keep a distance from a statement.</summary>
internal sealed class HedgeTable
{
    private readonly FrozenDictionary<string, ImmutableArray<HedgePhrase>> _phrases;

    private HedgeTable(IEnumerable<HedgePhrase> phrases) =>
        _phrases = phrases.SelectMany(phrase => phrase.FirstWords.Select(word => (Word: word, Phrase: phrase)))
            .GroupBy(pair => pair.Word, pair => pair.Phrase, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words met in English-language news.</summary>
    public static HedgeTable English { get; } =
        new(TsvTable.Read("English/hedges.tsv", 2)
            .Select(row => new HedgePhrase([.. row[0].Split(' ')], Enum.Parse<HedgeKind>(row[1], true))));

    /// <summary>Finds the longest hedge that begins with a token and ends before <paramref name="end"/>, if there is one.</summary>
    public bool TryFind(Article article, ImmutableArray<Token> tokens, int first, int end, out HedgeKind kind, out int count)
    {
        (kind, count) = (default, 0);
        var span = tokens[first].Span;
        var lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(article.Text.AsSpan(span.Start, span.Length), out var phrases)) return false;
        foreach (var phrase in phrases)
        {
            var length = phrase.CountAt(article, tokens, first, end);
            if (length > count) (kind, count) = (phrase.Kind, length);
        }

        return count > 0;
    }
}
