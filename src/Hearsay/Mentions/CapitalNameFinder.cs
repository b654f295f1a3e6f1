using System.Collections.Frozen;
using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds names by rules: runs of capitalised words with what joins them, without the titles before them.</summary>
internal sealed class CapitalNameFinder
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
        var evidence = new NameEvidence(words);
        for (var sentence = 0; sentence < words.Syntax.Sentences.Length; sentence++)
        {
            if (!words.IsTitleCase(sentence)) FindIn(words, words.Syntax.Sentences[sentence], evidence, names);
        }

        return names;
    }

    private void FindIn(ArticleWords words, Sentence sentence, NameEvidence evidence, List<NameMention> names)
    {
        var token = sentence.FirstToken;
        while (token < sentence.EndToken)
        {
            if (LeadingTitle.FindJoined(words, token) is { } office)
            {
                token = FindBehind(words, office, sentence.EndToken, evidence, names);
                continue;
            }

            if (!IsNameWord(words, token, evidence))
            {
                token++;
                continue;
            }

            var end = RunEnd(words, token, sentence.EndToken, evidence);
            if (Trim(words, token, end, null) is { } name) names.AddRange(Split(words, token, name));
            token = end;
        }
    }

    // "Secretary of State Ada Quill"
    private int FindBehind(ArticleWords words, LeadingTitle office, int limit, NameEvidence evidence, List<NameMention> names)
    {
        if (office.End >= limit || !IsNameWord(words, office.End, evidence)) return office.End;
        var end = RunEnd(words, office.End, limit, evidence);
        if (Trim(words, office.End, end, office.Title) is { } name) names.Add(name);
        return end;
    }

    // "New Jersey Gov. Chris Orr" names a place as well.
    private IEnumerable<NameMention> Split(ArticleWords words, int first, NameMention name)
    {
        for (var end = Math.Min(name.First, first + 3); end > first; end--)
        {
            if (!PlaceTable.English.TryFind(words.Join(first, end), out _)) continue;
            yield return _classifier.Classify(words, first, end, null);
            break;
        }

        yield return name;
    }

    private static bool IsNameWord(ArticleWords words, int token, NameEvidence evidence)
    {
        var word = words[token];
        if (!words.IsCapitalized(token)) return HasCapitalAfterHyphen(word) || WordShape.IsBrand(word);
        if (words.IsShouted(token) || IsPartyTag(words, token) || IsNewYear(words, token)) return false;
        if (words.TagAt(token) is PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj
            or PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Intj) return false;
        return !words.IsInitial(token) || evidence.IsName(words, token);
    }

    // "New Year's Eve"
    private static bool IsNewYear(ArticleWords words, int token) => (words[token] == "New" && words[token + 1] is "Year" or "Years")
        || (words[token] is "Year" or "Years" && words[token - 1] == "New")
        || (words[token] is "Day" or "Eve" && words[token - 1] is "'s" or "’s");

    // "Sen. Ada Quill, R-Ohio," and "(D)"
    private static bool IsPartyTag(ArticleWords words, int token) => words[token] is ['R' or 'D' or 'I', '-', ..]
        || (words[token] is "R" or "D" or "I" && words[token + 1] is "-" or ")");

    // "al-Assad", "d'Angelo"
    private static bool HasCapitalAfterHyphen(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && (word[1] is '-' or '\'' or '’' || word[2] == '-') && word.Any(char.IsUpper);

    private static int RunEnd(ArticleWords words, int first, int limit, NameEvidence evidence)
    {
        var end = first + 1;
        while (end < limit && end - first < MostWords)
        {
            if (IsNameWord(words, end, evidence) || IsNumberOfName(words, end)) end++;
            else if (IsHyphenInName(words, end) || IsLegalForm(words, end)) end += 2;
            else if (JoinedEnd(words, first, end) is { } joined && joined <= limit && IsNameWord(words, joined - 1, evidence)) end = joined;
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
        if (words[next] == "the" && words[token] == "and") return null;
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

    private NameMention? Trim(ArticleWords words, int first, int end, Title? title)
    {
        while (end > first && IsNeverName(words, end - 1, first)) end--;
        // "Crown Court on Monday": without the day, nothing is joined any more.
        while (end - first > 1 && words[end - 1] is "on" or "of" or "for" or "and" or "the") end--;
        while (first < end && IsNeverName(words, first, first)) first++;
        if (first >= end || IsAffiliation(words, first, ref end)) return null;
        while ((LeadingTitle.Find(words, first, end) ?? LeadingTitle.FindInside(words, first, end)) is { } found)
        {
            title = found.Title ?? title;
            first = found.End;
        }

        if (first >= end || IsCommonNounAlone(words, first, end, title)) return null;
        return _classifier.Classify(words, first, end, title);
    }

    // "Theresa May" is a name, "Joe Monday" seldom is.
    private static bool IsNeverName(ArticleWords words, int token, int first) => _neverNames.Contains(words[token])
        && (words[token].EndsWith("day", StringComparison.Ordinal) || !(token > first && GivenNameTable.English.Has(words[token - 1])));

    // "Democratic", "Muslims" and "Iowa Republicans" name nobody; of the last the place is left.
    private static bool IsAffiliation(ArticleWords words, int first, ref int end)
    {
        if (PlaceTable.English.TryFindDemonym(words.Join(first, end), out _)) return true;
        if (WordTable.Affiliations.Has(words.Join(first, end))) return true;
        var isLast = WordTable.Affiliations.Has(words[end - 1]) || PlaceTable.English.TryFindDemonym(words[end - 1], out _);
        if (!isLast || end - first < 2 || GivenNameTable.English.Has(words[end - 2])) return false;
        end--;
        return !PlaceTable.English.TryFind(words.Join(first, end), out _);
    }

    // "the President", "Democrats": one capitalised role is a description, not a name.
    private static bool IsCommonNounAlone(ArticleWords words, int first, int end, Title? title)
    {
        if (end - first > 1 || title is not null) return false;
        if (WordTable.KnownOrganizations.Has(words[first])) return false;
        var isRole = NounTable.Roles.Find(words[first]) is not null && !GivenNameTable.English.Has(words[first]);
        return isRole || WordTable.Groups.Has(words[first]) || WordTable.OrganizationSuffixes.Has(words[first]);
    }
}
