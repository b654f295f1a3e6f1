using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>What an article shows elsewhere of a word that opens a sentence, where its capital tells nothing.</summary>
internal sealed class NameEvidence
{
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _initial = new(StringComparer.Ordinal);
    private readonly HashSet<string> _oftenInitial = new(StringComparer.Ordinal);

    /// <summary>Gathers the words of the article.</summary>
    public NameEvidence(ArticleWords words)
    {
        for (var token = 0; token < words.Count; token++)
        {
            var word = words[token];
            if (!words.IsCapitalized(token)) _small.Add(word);
            else if (words.IsTitleCase(words.SentenceOf(token)) || words.IsShouted(token)) continue;
            else if (!words.IsInitial(token)) _inside.Add(word);
            else if (!_initial.Add(word)) _oftenInitial.Add(word);
        }
    }

    /// <summary>Whether the word that opens a sentence is a name: "Orban" where it stands within one too, but never "Stunningly".</summary>
    public bool IsName(ArticleWords words, int token)
    {
        var word = words[token];
        if (_inside.Contains(word) || IsKnown(words, token) || IsLabel(words, token)) return true;
        if (words.TagAt(token) != PartOfSpeech.Propn || WordLists.CommonOpeners.Contains(word)) return false;
        if (_small.Contains(word.ToLowerInvariant())) return false;
        return _oftenInitial.Contains(word) || words.IsCapitalized(token + 1) || IsFollowedAsName(words, token + 1);
    }

    // "KINGSTOWN —" and "QUILL:"
    private static bool IsLabel(ArticleWords words, int token) =>
        words[token].Length > 3 && words[token].All(char.IsUpper) && words[token + 1] is "—" or "–" or "(" or ":";

    // "Quill said", "Quill's", "Quill, 54,"
    private static bool IsFollowedAsName(ArticleWords words, int token) => words[token] is "'s" or "’s" or "-"
        || WordTable.SpeechVerbs.Has(words.LemmaAt(token)) || words.TagAt(token) == PartOfSpeech.Aux
        || (words[token] == "," && words[token + 1] is [var digit, _] && char.IsAsciiDigit(digit));

    private static bool IsKnown(ArticleWords words, int token)
    {
        var word = words[token];
        var pair = word + " " + words[token + 1];
        return GivenNameTable.English.Has(word) || PlaceTable.English.TryFind(word, out _) || PlaceTable.English.TryFind(pair, out _)
            || TitleTable.English.Find(word) is not null || PlaceTable.English.TryFindDemonym(word, out _)
            || (word.Length > 1 && OutletTable.English.TryFind(word, out _)) || WordTable.KnownOrganizations.Has(word)
            || (word.Length is > 1 and < 6 && word.All(char.IsUpper));
    }
}
