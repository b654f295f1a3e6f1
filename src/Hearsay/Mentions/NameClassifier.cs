using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Says from its words and their neighbours what a name names.</summary>
internal sealed class NameClassifier
{
    /// <summary>Makes the mention of the name between two tokens.</summary>
    public NameMention Classify(ArticleWords words, int first, int end, Title? title)
    {
        var text = words.Join(first, end);
        var (kind, strength) = KindOf(words, first, end, text, title);
        return new NameMention(first, end, text, title, kind, strength);
    }

    /// <summary>Whether a rarer given name stands before a place's, as in "Valeska Paris": no place is called so.</summary>
    public static bool IsNamedLikePlace(ArticleWords words, int first, int end) => end - first == 2
        && RareNameTable.English.GenderOf(words[first]) != Gender.Unknown && !PlaceTable.English.TryFind(words[first], out _)
        && PlaceTable.English.TryFind(words[end - 1], out _);

    private static (EntityKind Kind, int Strength) KindOf(ArticleWords words, int first, int end, string text, Title? title)
    {
        if (title is not null || IsElderOrYounger(words, end)) return (EntityKind.Person, 3);
        if (IsOutlet(words, first, end, text)) return (EntityKind.Outlet, 3);
        if (PlaceTable.English.TryFind(text, out var place)) return place.Kind == "seat" ? (EntityKind.Organization, 3)
            : (EntityKind.Place, 2);
        if (WordTable.KnownOrganizations.Has(text)) return (EntityKind.Organization, 3);
        if (IsDateline(words, first, end)) return (EntityKind.Place, 2);
        if (end - first > 1) return KindOfLongName(words, first, end, text);
        return KindOfOneWord(words, first, text);
    }

    // "Karl Mill Hall, Sr.": a father or a son, whatever the words before it end in.
    private static bool IsElderOrYounger(ArticleWords words, int end) =>
        words[words[end] == "," ? end + 1 : end] is "Jr." or "Sr." or "Jr" or "Sr";

    private static bool IsOutlet(ArticleWords words, int first, int end, string text)
    {
        if (OutletNouns.Has(words[end]) || OutletNouns.Has(words[end] + " " + words[end + 1])) return true;
        var withArticle = words[first - 1] is "the" or "The" ? "the " + text : text;
        return OutletTable.English.TryFind(withArticle, out _);
    }

    private static (EntityKind Kind, int Strength) KindOfLongName(ArticleWords words, int first, int end, string text)
    {
        // "Georgia Tech": some given names are places.
        var isPlace = PlaceTable.English.TryFind(words[first], out _);
        if (IsFullName(words, first, end)) return (EntityKind.Person, isPlace ? 1 : 3);
        if (words[first] is "Hurricane" or "Typhoon" or "Operation" or "Storm") return (EntityKind.Other, 2);
        if (OutletNameShape.Fits(text)) return (EntityKind.Outlet, 3);
        if (WordTable.ThingWords.Has(words[end - 1])) return KindOfThing(words[end - 1]);
        if (HasOrganizationHead(words, first, end)) return (EntityKind.Organization, 2);
        if (WordLists.PlaceWords.Contains(words[end - 1]) || WordLists.PlaceWords.Contains(words[first])) return (EntityKind.Place, 2);
        if (IsNamedAsPerson(words, first, end)) return (EntityKind.Person, 3);
        if (IsNamedLikePlace(words, first, end)) return (EntityKind.Person, 3);
        if (PlaceTable.English.TryFindDemonym(words[first], out _)
            || PlaceTable.English.TryFind(words[first], out _)) return (EntityKind.Other, 1);
        if (words[first - 1] is "the" or "The") return (EntityKind.Other, 1);
        return MayBePerson(words, first, end) ? (EntityKind.Person, 1) : (EntityKind.Other, 0);
    }

    // A given name and a last name: "Grant Church" is a person, "Grant Church for Sailors" and "Grant Orr Bridge" are none.
    private static bool IsFullName(ArticleWords words, int first, int end)
    {
        var last = words[end - 1];
        if (!GivenNameTable.English.Has(words[first]) || WordTable.OrganizationSuffixes.Has(last)) return false;
        if (WordTable.ThingWords.Has(last) || WordLists.Landmarks.Contains(last)) return false;
        return end - first == 2 || !HasOrganizationHead(words, first, end);
    }

    private static (EntityKind Kind, int Strength) KindOfThing(string last) =>
        (last is "Act" or "Treaty" or "Constitution" or "Bill" or "Amendment" ? EntityKind.Document : EntityKind.Other, 2);

    private static bool MayBePerson(ArticleWords words, int first, int end)
    {
        if (end - first > 3 || WordLists.ImpersonalHeads.Contains(words[first])) return false;
        for (var token = first; token < end; token++)
        {
            if (words.TagAt(token) is not (PartOfSpeech.Propn or PartOfSpeech.Punct) || words[token] is "USA" or "US") return false;
        }

        return true;
    }

    // "KINGSPORT — Two men", "KINGSPORT, Ohio (AP)"
    private static bool IsDateline(ArticleWords words, int first, int end)
    {
        var sentence = words.Syntax.Sentences[words.SentenceOf(first)];
        if (sentence.FirstToken != first || words[end] is not ("—" or "–" or "-" or "--" or "(" or ",")) return false;
        if (words[end] == "," && !PlaceTable.English.TryFind(words[end + 1], out _) && !words[end + 1].EndsWith('.')) return false;
        var text = words.Join(first, end);
        return text.Length > 4 && text.All(letter => char.IsUpper(letter) || letter is ' ' or '.');
    }

    private static bool HasOrganizationHead(ArticleWords words, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var isHead = token == end - 1 || words[token + 1] is "of" or "for" or "on";
            if (isHead && (WordTable.OrganizationSuffixes.Has(words[token])
                || NounTable.Organizations.Find(words[token]) is not null)) return true;
        }

        return false;
    }

    // "Lee, 54, said", "a pollster named Suh Uk", "John Q. Public"
    private static bool IsNamedAsPerson(ArticleWords words, int first, int end)
    {
        if (words[end] == "," && words[end + 1] is { Length: 2 } age && age.All(char.IsAsciiDigit) && words[end + 2] is ","
            or ".") return true;
        if (words[first - 1] == "named" || IsRole(words[first - 1])) return true;
        return end - first == 3 && words[first + 1] is [var initial, '.'] && char.IsUpper(initial);
    }

    private static bool IsRole(string word) =>
        word.Length > 0 && char.IsLower(word[0]) && NounTable.Roles.Find(word) is { IsPlural: false };

    private static (EntityKind Kind, int Strength) KindOfOneWord(ArticleWords words, int first, string text)
    {
        if (OutletNameShape.Fits(text)) return (EntityKind.Outlet, 2);
        if (IsNamedAsPerson(words, first, first + 1)) return (EntityKind.Person, 2);
        if (GivenNameTable.English.Has(text)) return (EntityKind.Person, 2);
        if (text.Replace(".", "", StringComparison.Ordinal) is { Length: > 1 and < 7 } letters && letters.All(char.IsUpper)
            && !WordLists.StateCodes.Contains(text))
            return (EntityKind.Organization, 2);
        if (IsSpeechVerb(words, first + 1) || IsSpeechVerb(words, first - 1)) return (EntityKind.Person, 1);
        if (words[first + 1] is "'s" or "’s") return (EntityKind.Other, 0);
        if (WordLists.StateCodes.Contains(text)) return (EntityKind.Place, 1);
        return words[first - 1] is "in" or "near" ? (EntityKind.Place, 1) : (EntityKind.Other, 0);
    }

    private static bool IsSpeechVerb(ArticleWords words, int token) => WordTable.SpeechVerbs.Has(words.LemmaAt(token));
}
