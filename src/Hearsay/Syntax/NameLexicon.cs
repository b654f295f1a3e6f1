using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Tells of every word of a sentence in which tables of names it stands: evidence for whoever marks names.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread. It allocates nothing while it reads.</remarks>
internal sealed class NameLexicon
{
    /// <summary>The number of flags that a word may have: the bits of <see cref="NameFlags"/>.</summary>
    public const int FlagCount = 16;

    /// <summary>Which tables a lexicon's file holds.</summary>
    public const string Fingerprint = "lexicon-1+" + FeatureHasher.Version;

    /// <summary>The tensor of the names of towns.</summary>
    public const string Cities = "cities";

    /// <summary>The tensor of given names.</summary>
    public const string GivenNames = "givenNames";

    /// <summary>The tensor of last names.</summary>
    public const string Surnames = "surnames";

    /// <summary>The tensor of words that are mostly written with a small letter.</summary>
    public const string CommonWords = "commonWords";

    private const NameFlags Begins = NameFlags.PlaceBegin | NameFlags.CityBegin | NameFlags.OrganizationBegin | NameFlags.OutletBegin;
    private const NameFlags Insides = (NameFlags)((int)Begins << 1);
    private const NameFlags Nouns = NameFlags.Title | NameFlags.Role | NameFlags.OrganizationWord;
    private const int LongestJoint = 4;

    private static readonly uint _article = NamePhrases.IdOf("the");

    private readonly NamePhrases _phrases = NamePhrases.Load();
    private readonly HashedSet _cities;
    private readonly HashedSet _givenNames;
    private readonly HashedSet _surnames;
    private readonly HashedSet _commonWords;

    private NameLexicon(ModelFile file)
    {
        _cities = HashedSet.From(file, Cities);
        _givenNames = HashedSet.From(file, GivenNames);
        _surnames = HashedSet.From(file, Surnames);
        _commonWords = HashedSet.From(file, CommonWords);
    }

    /// <summary>Loads the English tables and the lexicon that the library carries.</summary>
    /// <exception cref="InvalidDataException">The lexicon is missing, damaged or made for other code.</exception>
    public static NameLexicon Load() => From(ModelFile.Load("models/en/lexicon.bin", Fingerprint));

    /// <summary>Takes a lexicon's file.</summary>
    /// <exception cref="InvalidDataException">A table is missing or damaged.</exception>
    public static NameLexicon From(ModelFile file) => new(file);

    /// <summary>Writes the <see cref="NameFlags"/> of each word of a sentence.</summary>
    /// <exception cref="ArgumentException">There are fewer places than words.</exception>
    public void Write(string text, ReadOnlySpan<TextSpan> words, Span<ushort> flags)
    {
        if (flags.Length < words.Length)
            throw new ArgumentException($"{words.Length} places are expected, not {flags.Length}.", nameof(flags));
        flags = flags[..words.Length];
        flags.Clear();
        for (var first = 0; first < words.Length; first++)
        {
            var word = text.AsSpan(words[first].Start, words[first].Length);
            var id = NamePhrases.IdOf(word);
            if (char.IsLetter(word[0])) WriteWord(word, id, ref flags[first]);
            WritePhrases(text, words, first, id, flags);
        }
    }

    private void WriteWord(ReadOnlySpan<char> word, uint id, ref ushort flags)
    {
        var isCommon = _commonWords.Has(id);
        if (isCommon) flags |= (ushort)NameFlags.CommonWord;
        // "will", "long" and "may" are names only where they have a capital.
        if (isCommon && !char.IsUpper(word[0])) return;
        if (_givenNames.Has(id)) flags |= (ushort)NameFlags.GivenName;
        if (_surnames.Has(id)) flags |= (ushort)NameFlags.Surname;
    }

    // Every phrase and town that begins at the word, the shortest first.
    private void WritePhrases(string text, ReadOnlySpan<TextSpan> words, int first, uint id, Span<ushort> flags)
    {
        var isArticle = id == _article;
        var isSmall = !IsCapital(text, words, first) && (flags[first] & (ushort)NameFlags.CommonWord) != 0;
        var allowed = isArticle ? NameFlags.OutletBegin : isSmall ? Nouns : (NameFlags)ushort.MaxValue;
        if (isArticle && !IsCapital(text, words, first + 1)) return;
        var mayBeCity = !isSmall && char.IsLetter(text[words[first].Start]);
        var limit = Math.Min(words.Length, first + NamePhrases.MostTokens);
        for (var last = first; last < limit; last++)
        {
            if (last > first) id = NamePhrases.Join(id, NamePhrases.IdOf(text.AsSpan(words[last].Start, words[last].Length)));
            var found = _phrases.Find(id);
            var told = (NameFlags)found & allowed;
            if (mayBeCity && _cities.Has(id)) told |= NameFlags.CityBegin;
            // "the Times": the article is not part of the name.
            if (told != NameFlags.None) Mark(flags, isArticle && last > first ? first + 1 : first, last, told);
            mayBeCity = mayBeCity && MayGoOn(text, words, last);
            if (!mayBeCity && (found & NamePhrases.GoesOn) == 0) return;
        }
    }

    private static bool IsCapital(string text, ReadOnlySpan<TextSpan> words, int index) =>
        index < words.Length && char.IsUpper(text[words[index].Start]);

    // A town's name goes on with a capital, a mark or a short word: "Stratford-upon-Avon", "Rio de Janeiro".
    private static bool MayGoOn(string text, ReadOnlySpan<TextSpan> words, int last) =>
        last + 1 < words.Length && (words[last + 1].Length <= LongestJoint || IsCapital(text, words, last + 1));

    private static void Mark(Span<ushort> flags, int first, int last, NameFlags told)
    {
        // Inside "New York" no "York" begins.
        if (((NameFlags)flags[first] & Insides) != NameFlags.None) told &= ~Begins;
        flags[first] |= (ushort)told;
        var inside = (ushort)((int)(told & Begins) << 1 | (int)(told & ~Begins));
        for (var index = first + 1; index <= last; index++) flags[index] |= inside;
    }
}
