using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The names and words of the tables under Languages, by hashed id, with what each says of its words.</summary>
/// <remarks>Letter case does not count: "IRAQ" is in a headline what "Iraq" is in the text.</remarks>
internal sealed class NamePhrases
{
    /// <summary>The most tokens of a phrase.</summary>
    public const int MostTokens = 6;

    /// <summary>Stands beside the flags where a longer phrase begins with these words.</summary>
    public const int GoesOn = 1 << 16;

    private const uint Joint = 101;
    private const int LongestWord = 48;

    private readonly Dictionary<uint, int> _flags = [];
    private readonly Tokenizer _tokenizer = new();

    private NamePhrases()
    {
    }

    /// <summary>Reads the English tables.</summary>
    public static NamePhrases Load()
    {
        var phrases = new NamePhrases();
        phrases.Add(GivenNameTable.English.Names, NameFlags.GivenName);
        phrases.Add(TitleTable.English.Names, NameFlags.Title);
        phrases.Add(NounTable.Roles.Forms, NameFlags.Role);
        phrases.Add(PlaceTable.English.Names, NameFlags.PlaceBegin);
        phrases.Add(PlaceTable.English.Demonyms, NameFlags.Demonym);
        phrases.Add(WordTable.Affiliations.Words, NameFlags.Demonym);
        phrases.Add(NounTable.Organizations.Forms, NameFlags.OrganizationWord);
        phrases.Add(WordTable.OrganizationSuffixes.Words, NameFlags.OrganizationWord);
        phrases.Add(WordTable.KnownOrganizations.Words, NameFlags.OrganizationBegin);
        phrases.Add(OutletTable.English.Names, NameFlags.OutletBegin);
        phrases.Add(CalendarTable.English.Names, NameFlags.Calendar);
        return phrases;
    }

    /// <summary>The flags of the phrase with this id, with <see cref="GoesOn"/> among them; 0 where there is none.</summary>
    public int Find(uint phrase) => _flags.GetValueOrDefault(phrase);

    /// <summary>The id of a word: letter case and the form of apostrophes do not count.</summary>
    public static uint IdOf(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Math.Min(word.Length, LongestWord)];
        word[..plain.Length].ToLowerInvariant(plain);
        plain.Replace('’', '\'');
        return FeatureHasher.Hash(plain);
    }

    /// <summary>The id of a phrase with one more word.</summary>
    public static uint Join(uint phrase, uint word) => FeatureHasher.Combine(Joint, phrase, word);

    /// <summary>The ids of what a phrase begins with, one a word, the whole last; none where it has too many words.</summary>
    public static uint[] IdsOf(string phrase, Tokenizer tokenizer)
    {
        List<TextSpan> tokens = [];
        tokenizer.Read(phrase, new TextSpan(0, phrase.Length), tokens);
        if (tokens.Count > MostTokens) return [];
        var ids = new uint[tokens.Count];
        for (var index = 0; index < ids.Length; index++)
        {
            var word = IdOf(phrase.AsSpan(tokens[index].Start, tokens[index].Length));
            ids[index] = index == 0 ? word : Join(ids[index - 1], word);
        }

        return ids;
    }

    private void Add(IEnumerable<string> names, NameFlags flags)
    {
        foreach (var name in names)
        {
            var ids = IdsOf(name, _tokenizer);
            for (var index = 0; index < ids.Length; index++)
                _flags[ids[index]] = Find(ids[index]) | (index == ids.Length - 1 ? (int)flags : GoesOn);
        }
    }
}
