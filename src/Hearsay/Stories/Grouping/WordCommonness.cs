using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>How likely any report is to hold a word, before a single report was seen.</summary>
/// <remarks>
/// In a set of six reports on one ferry every word that tells the story is in most of them, and looks as common as "people". How common a
/// word is otherwise is known from its rank in the table of word vectors: by Zipf's law the word of rank r is a tenth of an r-th of
/// all words.
/// </remarks>
internal sealed class WordCommonness
{
    /// <summary>How often the commonest word would stand in a report of ordinary length.</summary>
    private const double CommonestCount = 40;

    /// <summary>What numbers of one and two digits, and longer ones, are taken for.</summary>
    private const float ShortNumber = 0.05f;
    private const float LongNumber = 0.002f;

    private readonly WordVectors _words;

    private WordCommonness(WordVectors words) => _words = words;

    /// <summary>Loads the table that the library carries.</summary>
    public static WordCommonness Load() => new(WordVectors.Load());

    /// <summary>The part of all reports that hold the word, 0 to 1.</summary>
    public float Of(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0])) return word.Length <= 2 ? ShortNumber : LongNumber;
        var row = _words.Find(word);
        return (float)(1 - Math.Exp(-CommonestCount / (row < 0 ? _words.Count : row + 1)));
    }
}
