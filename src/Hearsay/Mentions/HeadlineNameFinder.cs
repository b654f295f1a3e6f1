using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds names where every word is capitalised: those that the body has, and known places and outlets.</summary>
internal sealed class HeadlineNameFinder
{
    private const int MostWords = 6;

    /// <summary>Finds the names of headlines that agree with <paramref name="body"/>; without a body there are known ones only.</summary>
    public List<NameMention> Find(ArticleWords words, List<NameMention> body)
    {
        var known = KnownNames(body);
        List<NameMention> names = [];
        for (var index = 0; index < words.Syntax.Sentences.Length; index++)
        {
            if (words.IsTitleCase(index)) FindIn(words, words.Syntax.Sentences[index], known, names);
        }

        return names;
    }

    private static Dictionary<string, NameMention> KnownNames(List<NameMention> body)
    {
        var known = new Dictionary<string, NameMention>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in body)
        {
            known.TryAdd(name.Text, name);
            if (name.Kind == EntityKind.Person && name.Words.Length > 1) known.TryAdd(name.Words[^1], name);
        }

        return known;
    }

    private static void FindIn(ArticleWords words, Sentence sentence, Dictionary<string, NameMention> known, List<NameMention> names)
    {
        var token = sentence.FirstToken;
        while (token < sentence.EndToken)
        {
            var name = Longest(words, token, sentence.EndToken, known);
            if (name is not null) names.Add(name);
            token = name?.End ?? token + 1;
        }
    }

    private static NameMention? Longest(ArticleWords words, int first, int limit, Dictionary<string, NameMention> known)
    {
        if (!words.IsCapitalized(first)) return null;
        for (var end = Math.Min(limit, first + MostWords); end > first; end--)
        {
            var text = words.Join(first, end);
            if (PlaceTable.English.TryFindDemonym(text, out _)) return null;
            if (known.TryGetValue(text, out var name)) return new NameMention(first, end, text, null, name.Kind, 0);
            if (PlaceTable.English.TryFind(text, out _)) return new NameMention(first, end, text, null, EntityKind.Place, 1);
            if (text.Length > 2 && OutletTable.English.TryFind(text, out _)) return new NameMention(first, end, text, null,
                EntityKind.Outlet, 1);
        }

        return FullName(words, first, limit);
    }

    private static NameMention? FullName(ArticleWords words, int first, int limit)
    {
        if (first + 1 >= limit || !words.IsCapitalized(first + 1) || words.TagAt(first + 1) != PartOfSpeech.Propn) return null;
        if (!GivenNameTable.English.Has(words[first]) || NounTable.Roles.Find(words[first + 1]) is not null) return null;
        return new NameMention(first, first + 2, words.Join(first, first + 2), null, EntityKind.Person, 1);
    }
}
