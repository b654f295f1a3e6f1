using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds the names of an article: runs of capitalised words with what joins them, without the titles before them.</summary>
internal sealed class NameFinder
{
    private const int MostWords = 10;

    private static readonly FrozenSet<string> _particles = new[]
    {
        "de", "da", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "di", "du", "dos", "ter", "ul", "&",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _neverNames = new[]
    {
        "I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
        "May", "June", "July", "August", "September", "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.",
        "Sep.", "Oct.", "Nov.", "Dec.", "A", "The", "It", "He", "She", "They", "We", "You", "But", "And", "In", "On", "At", "If", "As",
        "Christmas", "Easter", "Ramadan", "Thanksgiving", "God", "Internet", "AM", "PM", "OK", "TV", "COVID-19", "EST", "GMT", "DNA",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly NameClassifier _classifier = new();

    /// <summary>Finds the names in text order; those of headlines are left to <see cref="HeadlineNameFinder"/>.</summary>
    public List<NameMention> Find(ArticleWords words)
    {
        List<NameMention> names = [];
        var seen = SeenInside(words);
        for (var sentence = 0; sentence < words.Syntax.Sentences.Length; sentence++)
        {
            if (!words.IsTitleCase(sentence)) FindIn(words, words.Syntax.Sentences[sentence], seen, names);
        }

        return names;
    }

    private void FindIn(ArticleWords words, Sentence sentence, HashSet<string> seen, List<NameMention> names)
    {
        var token = sentence.FirstToken;
        while (token < sentence.EndToken)
        {
            if (!IsNameWord(words, token, seen))
            {
                token++;
                continue;
            }

            var end = RunEnd(words, token, sentence.EndToken, seen);
            if (Trim(words, token, end) is { } name) names.Add(name);
            token = end;
        }
    }

    // A capital inside a sentence is evidence for the same word where it opens one: "Orban" but never "Stunningly".
    private static HashSet<string> SeenInside(ArticleWords words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < words.Count; token++)
        {
            if (words.IsCapitalized(token) && !words.IsTitleCase(words.SentenceOf(token))
                && !words.IsInitial(token)) seen.Add(words[token]);
        }

        return seen;
    }

    private static bool IsNameWord(ArticleWords words, int token, HashSet<string> seen)
    {
        var word = words[token];
        if (!words.IsCapitalized(token)) return HasCapitalAfterHyphen(word);
        if (words.TagAt(token) is PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj
            or PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Intj) return false;
        if (!words.IsInitial(token)) return true;
        if (seen.Contains(word) || IsKnown(word)) return true;
        return words.TagAt(token) == PartOfSpeech.Propn && !WordLists.CommonOpeners.Contains(word);
    }

    // "al-Assad", "d'Angelo"
    private static bool HasCapitalAfterHyphen(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && (word[1] is '-' or '\'' or '’' || word[2] == '-') && word.Any(char.IsUpper);

    private static bool IsKnown(string word) => GivenNameTable.English.Has(word) || PlaceTable.English.TryFind(word, out _)
        || TitleTable.English.Find(word) is not null || PlaceTable.English.TryFindDemonym(word, out _)
        || (word.Length > 1 && OutletTable.English.TryFind(word, out _)) || (word.Length is > 1 and < 6 && word.All(char.IsUpper));

    private static int RunEnd(ArticleWords words, int first, int limit, HashSet<string> seen)
    {
        var end = first + 1;
        while (end < limit && end - first < MostWords)
        {
            if (IsNameWord(words, end, seen) || IsNumberOfName(words, end)) end++;
            else if (IsHyphenInName(words, end) || IsLegalForm(words, end)) end += 2;
            else if (JoinedEnd(words, first, end) is { } joined && joined <= limit && IsNameWord(words, joined - 1, seen)) end = joined;
            else break;
        }

        return end;
    }

    // "Acme, Inc."
    private static bool IsLegalForm(ArticleWords words, int token) =>
        words[token] == "," && words[token + 1] is "Inc" or "Inc." or "Ltd" or "Ltd." or "LLC" or "Corp." or "L.P.";

    // "Guk-jong" and "Post-Dispatch" go on after the hyphen, "U.S.-backed" does not.
    private static bool IsHyphenInName(ArticleWords words, int token)
    {
        if (words[token] is not ("-" or "‐" or "‑") || !words.IsGlued(token) || !words.IsGlued(token + 1)) return false;
        if (words.IsCapitalized(token + 1)) return true;
        var isKnown = PlaceTable.English.TryFind(words[token - 1], out _) || PlaceTable.English.TryFindDemonym(words[token - 1], out _);
        return !isKnown && words[token - 1].Any(char.IsLower) && words.TagAt(token + 1) is PartOfSpeech.Propn or PartOfSpeech.Noun
            && NounTable.Roles.Find(words[token + 1]) is null && words[token + 1].Length < 7;
    }

    // "Channel 4", "France 24"
    private static bool IsNumberOfName(ArticleWords words, int token) =>
        words[token - 1] is "Channel" or "Radio" or "France" && words[token].All(char.IsAsciiDigit);

    /// <summary>The end of the name where a small word joins what follows it, or null: "Ministry of Defense".</summary>
    private static int? JoinedEnd(ArticleWords words, int first, int token)
    {
        var next = token + 1;
        if (_particles.Contains(words[token]))
        {
            if (_particles.Contains(words[next])) next++;
            return words.IsCapitalized(next) ? next + 1 : null;
        }

        var isJoined = words[token] is "of" or "for" or "on" ? WordLists.JoiningHeads.Contains(words[token - 1])
            : words[token] == "and" && HasJoiner(words, first, token);
        if (!isJoined) return null;
        if (words[next] == "the") next++;
        return words.IsCapitalized(next) ? next + 1 : null;
    }

    private static bool HasJoiner(ArticleWords words, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (words[token] is "of" or "for" && words[token - 1] is "Department" or "Ministry" or "Centers" or "Center"
                or "Office") return true;
        }

        return false;
    }

    private NameMention? Trim(ArticleWords words, int first, int end)
    {
        while (end > first && IsNeverName(words, end - 1, first)) end--;
        while (first < end && IsNeverName(words, first, first)) first++;
        if (first >= end || PlaceTable.English.TryFindDemonym(words.Join(first, end), out _)) return null;
        Title? title = null;
        while (LeadingTitle(words, first, end) is { } found)
        {
            title = found.Title ?? title;
            first = found.End;
        }

        if (first >= end || IsCommonNounAlone(words, first, end, title)) return null;
        return _classifier.Classify(words, first, end, title);
    }

    private static bool IsNeverName(ArticleWords words, int token, int first) =>
        _neverNames.Contains(words[token]) && !(token > first && GivenNameTable.English.Has(words[token - 1]));

    private static (Title? Title, int End)? LeadingTitle(ArticleWords words, int first, int end)
    {
        for (var length = Math.Min(TitleTable.English.MostWords, end - first); length > 0; length--)
        {
            if (TitleTable.English.Find(words.Join(first, first + length)) is { } title
                && !WordLists.JoiningWords.Contains(words[first + length]))
                return (title, first + length);
        }

        // "Mathematician Ada Quill": a role with a capital is as good as a title.
        var isRole = first + 1 < end && GivenNameTable.English.Has(words[first + 1]) && !GivenNameTable.English.Has(words[first]);
        if (isRole && NounTable.Roles.Find(words[first]) is { } role)
            return (new Title(words[first], role.Gender, [role.Singular]), first + 1);

        // "South Korean President Moon": the adjective belongs to the title, as it does in "Interior Minister".
        var isAdjective = PlaceTable.English.TryFindDemonym(words[first], out _) || WordLists.Offices.Contains(words[first]);
        if (isAdjective && first + 1 < end && LeadingTitle(words, first + 1, end) is { } after) return after;
        var isPair = first + 2 < end && PlaceTable.English.TryFindDemonym(words.Join(first, first + 2), out _);
        return isPair && LeadingTitle(words, first + 2, end) is { } behind ? behind : null;
    }

    // "the President", "Democrats": one capitalised role is a description, not a name.
    private static bool IsCommonNounAlone(ArticleWords words, int first, int end, Title? title)
    {
        if (end - first > 1 || title is not null) return false;
        var isRole = NounTable.Roles.Find(words[first]) is not null && !GivenNameTable.English.Has(words[first]);
        return isRole || WordTable.Groups.Has(words[first]) || WordTable.OrganizationSuffixes.Has(words[first]);
    }
}
