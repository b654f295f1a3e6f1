using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Knows the words that keep their full stop.</summary>
internal sealed class Abbreviations
{
    private const int LongestWord = 8;
    private readonly FrozenDictionary<string, AbbreviationPlace>.AlternateLookup<ReadOnlySpan<char>> _places;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lowerCase;

    private Abbreviations(FrozenDictionary<string, AbbreviationPlace> places)
    {
        _places = places.GetAlternateLookup<ReadOnlySpan<char>>();
        _lowerCase = places.Keys.Where(word => char.IsLower(word[0])).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Loads the English table.</summary>
    public static Abbreviations Load() => new(TsvTable.Read("English/abbreviations.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => PlaceOf(row[1]), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a stop right after this word belongs to the word.</summary>
    public bool KeepsStop(ReadOnlySpan<char> word) => Place(word) != AbbreviationPlace.None;

    /// <summary>Where a word stands that is written with a stop at its end; the stop itself is not given.</summary>
    public AbbreviationPlace Place(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            // "J. Lee": an initial. "Plan B." and "I." more often end a sentence, which the splitter decides.
            return char.IsAsciiLetterUpper(word[0]) && word[0] != 'I' ? AbbreviationPlace.Before : AbbreviationPlace.None;
        }

        if (IsInitials(word))
        {
            return AbbreviationPlace.Either;
        }

        if (word.Length > LongestWord || !_places.TryGetValue(word, out var place))
        {
            return AbbreviationPlace.None;
        }

        // "no.", "wash." and "ill." in lower case are words at the end of a sentence; only a few abbreviations are written so.
        var isOrdinaryWord = char.IsLower(word[0]) && !_lowerCase.Contains(word);
        return isOrdinaryWord ? AbbreviationPlace.None : place;
    }

    // "U.S", "a.m", "Ph.D": short parts between stops.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (!word.Contains('.'))
        {
            return false;
        }

        var part = 0;
        foreach (var c in word)
        {
            part = c == '.' ? 0 : part + 1;
            if (part > 2 || c != '.' && !char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static AbbreviationPlace PlaceOf(string name) => name switch
    {
        "before" => AbbreviationPlace.Before,
        "number" => AbbreviationPlace.BeforeNumber,
        "either" => AbbreviationPlace.Either,
        _ => throw new InvalidDataException(
            $"English/abbreviations.tsv: before, number or either was expected as a place, {name} was found."),
    };
}
