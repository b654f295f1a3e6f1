using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Cuts contractions into their words: "don't" into "do" and "n't", "cannot" into "can" and "not".</summary>
internal sealed class Contractions
{
    private const int LongestWrittenTogether = 8;

    // "shouldn't've" holds two; more are not English.
    private const int MostCuts = 2;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstLengths;

    private Contractions(FrozenDictionary<string, int> firstLengths) =>
        _firstLengths = firstLengths.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Loads the English table.</summary>
    public static Contractions Load() => new(TsvTable.Read("English/contractions.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    /// <summary>Adds the words of <paramref name="span"/>, which holds no white space, in text order.</summary>
    public void Cut(string text, TextSpan span, List<TextSpan> tokens)
    {
        var insertAt = tokens.Count;
        var end = span.End;

        for (var round = 0; round < MostCuts && CutOf(text.AsSpan(span.Start, end - span.Start)) is > 0 and int cut; round++)
        {
            tokens.Insert(insertAt, new TextSpan(span.Start + cut, end));
            end = span.Start + cut;
        }

        tokens.Insert(insertAt, new TextSpan(span.Start, end));
    }

    private int CutOf(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny("'’`ʼ′");
        if (mark < 0)
        {
            return word.Length <= LongestWrittenTogether && _firstLengths.TryGetValue(word, out var length) ? length : 0;
        }

        var ending = word[(mark + 1)..];
        var isNegation = mark > 1 && ending.Length == 1 && ending[0] is 't' or 'T' && word[mark - 1] is 'n' or 'N';
        if (isNegation)
        {
            return mark - 1;
        }

        return mark > 0 && IsEnding(ending) ? mark : 0;
    }

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending.Length switch
    {
        1 => ending[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => ending.Equals("re", StringComparison.OrdinalIgnoreCase) || ending.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || ending.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
