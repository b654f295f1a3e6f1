using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds how an article describes those it names: before the name, after it, or between commas.</summary>
internal static class DescriptionFinder
{
    private const int MostWords = 25;
    private const int MostModifiers = 8;

    private static readonly FrozenSet<string> _determiners = new[]
    {
        "a", "an", "the", "his", "her", "its", "their", "our", "my", "one", "another",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _clauseWords = new[] { "who", "which", "whose", "where", "when", "said", "says" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds the description beside a name, or null.</summary>
    public static Description? Find(ArticleWords words, NameMention name)
    {
        var sentence = words.Syntax.Sentences[words.SentenceOf(name.First)];
        return After(words, name, sentence) ?? Between(words, name, sentence) ?? Before(words, name, sentence);
    }

    // "former Democratic pollster Pat Caddell", "a military official named Suh Uk"
    private static Description? Before(ArticleWords words, NameMention name, Sentence sentence)
    {
        var end = name.First;
        while (end > sentence.FirstToken && words.IsCapitalized(end - 1) && TitleTable.English.Find(words[end - 1]) is not null) end--;
        if (words[end - 1] is "named" or "called") end--;
        var head = end - 1;
        if (head < sentence.FirstToken || RoleAt(words, head, sentence.FirstToken) is not { IsPlural: false } noun) return null;
        // "in a speech rival Tom Berg said": whose rival, the words leave open, and to the reader it is the other's.
        if (words[head] is "rival" or "opponent" or "counterpart" or "colleague") return null;
        var first = head;
        while (first > sentence.FirstToken && head - first < MostModifiers && IsModifier(words, first - 1)) first--;
        // "19-year-old student": the age goes with its "old".
        if (words[first] == "old" && words[first - 1] == "-" && words[first - 2] == "year" && first - 4 >= sentence.FirstToken) first -= 4;
        return new Description(first, end, head, noun);
    }

    private static bool IsModifier(ArticleWords words, int token)
    {
        var word = words[token];
        if (_determiners.Contains(word) || WordLists.Prepositions.Contains(word) || !char.IsLetter(word[0])) return false;
        return words.TagAt(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || word is "then" or "longtime" or "ex";
    }

    // "Paul Lindsay, a spokesman for the committee," and "Lee, 54, a doctor,"
    private static Description? After(ArticleWords words, NameMention name, Sentence sentence)
    {
        var comma = name.End;
        if (words[comma] is not ("," or "(" or "–" or "—")) return null;
        if (words[comma + 1] is [_, ..] age && age.All(char.IsAsciiDigit) && words[comma + 2] == ",") comma += 2;
        return Read(words, comma + 1, sentence) is { } found && !IsOfNext(words, found) ? found : null;
    }

    // "Greg Orr, his wife, Sara Orr, and their son": the wife is named next.
    private static bool IsOfNext(ArticleWords words, Description found) =>
        words[found.First] is "his" or "her" or "their" && words[found.End] == "," && words.IsCapitalized(found.End + 1);

    // "A doctor at the hospital, Lee Guk-jong, confirmed"
    private static Description? Between(ArticleWords words, NameMention name, Sentence sentence)
    {
        var comma = name.First - 1;
        while (comma > sentence.FirstToken && words.IsCapitalized(comma) && TitleTable.English.Find(words[comma]) is not null) comma--;
        if (comma <= sentence.FirstToken || words[comma] != "," || !EndsPhrase(words, name.End)) return null;
        var first = comma;
        while (first > sentence.FirstToken && comma - first < MostWords && !IsBreak(words[first - 1])) first--;
        for (; first < comma; first++)
        {
            if (!_determiners.Contains(words[first])) continue;
            if (Read(words, first, sentence) is not { } found || found.End != comma) return null;
            if (!HasClause(words, found)) return found;
        }

        return null;
    }

    // "The candidate also spoke of his opponent, Ann Lund,": the words from "The" on tell what he did, not who she is.
    private static bool HasClause(ArticleWords words, Description found)
    {
        for (var token = found.Head + 1; token < found.End; token++)
            if (words.TokenAt(token).Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    private static bool EndsPhrase(ArticleWords words, int token) => words[token] is "," or "." or ";" or ":" or "";

    // Reads "[a] modifiers role [of ...]" up to the mark that ends it.
    private static Description? Read(ArticleWords words, int first, Sentence sentence)
    {
        if (words[first] is "and" or "or" or "but") return null;
        var limit = Math.Min(sentence.EndToken, first + MostWords);
        var hasDeterminer = _determiners.Contains(words[first]);
        var end = first;
        while (end < limit && !IsBreak(words[end]) && !_clauseWords.Contains(words[end])) end++;
        var last = Math.Min(end, first + MostModifiers);
        for (var head = first; head < last; head++)
        {
            if (IsHead(words, head, first) is { } noun) return Whole(words, first, end, head, noun, hasDeterminer);
            if (WordLists.Prepositions.Contains(words[head]) || (words.TagAt(head) is PartOfSpeech.Verb && head > first)) return null;
        }

        return null;
    }

    private static Description? Whole(ArticleWords words, int first, int end, int head, Noun noun, bool hasDeterminer)
    {
        // "Greg Orr, his wife Sara Orr,": it describes the name that follows it.
        if (head + 1 < end && words.IsCapitalized(head + 1) && words.TagAt(head + 1) == PartOfSpeech.Propn) return null;
        // "Smith, officials said": without an article only a role with a complement or at the end describes.
        var isComplete = hasDeterminer || head == end - 1 || WordLists.Prepositions.Contains(words[head + 1]);
        return isComplete && !noun.IsPlural ? new Description(first, end, head, noun) : null;
    }

    private static Noun? IsHead(ArticleWords words, int head, int first)
    {
        var isLast = words.TagAt(head + 1) is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || RoleAt(words, head + 1, first) is null;
        return isLast ? RoleAt(words, head, first) : null;
    }

    private static Noun? RoleAt(ArticleWords words, int head, int first)
    {
        if (words.IsCapitalized(head) && words[head].Any(char.IsLower)) return null;
        if (head > first && NounTable.Roles.Find(words[head - 1] + " " + words[head]) is { } pair) return pair;
        return NounTable.Roles.Find(words[head]) ?? OutletNoun(words[head]);
    }

    private static Noun? OutletNoun(string word) => OutletNouns.Has(word) ? new Noun(word, false, Gender.Unknown) : null;

    private static bool IsBreak(string word) =>
        word is "," or "." or ";" or ":" or ")" or "(" or "–" or "—" or "“" or "”" or "\"" or "?" or "!";
}
