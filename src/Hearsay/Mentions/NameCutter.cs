using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Cuts what the trained reader marks as one name where it is two.</summary>
internal static class NameCutter
{
    /// <summary>Where the first name ends, where the next begins (the end of all where there is none), and the next one's title.</summary>
    public static (int Border, int Next, Title? Title) Cut(ArticleWords words, EntityKind kind, int first, int end)
    {
        if (kind == EntityKind.Person) return (end, end, null);
        for (var token = first + 1; token < end - 1; token++)
            if (ShortTitle(words, token) is { } title) return (token, token + 1, title);
        var border = kind switch
        {
            EntityKind.Place => BorderOfRegion(words, first, end),
            EntityKind.Organization => BorderOfBody(words, first, end),
            _ => end,
        };
        return (border, words[border] == "and" && border < end ? border + 1 : border, null);
    }

    // "Vallejo Lt. Kenny Park": a place and a person; but "Harbour Dr. North" is one street.
    private static Title? ShortTitle(ArticleWords words, int token) =>
        words[token].EndsWith('.') && !WordTable.Streets.Has(words[token]) ? TitleTable.English.Find(words[token]) : null;

    // "Interior Ministry and Parliament" are two bodies, "Department of Health and Human Services" is one.
    private static int BorderOfBody(ArticleWords words, int first, int end)
    {
        for (var token = first + 1; token < end - 1; token++)
        {
            if (words[token] is "of" or "for") break;
            var isEnd = words[token] == "and" && WordTable.OrganizationSuffixes.Has(words[token - 1]);
            if (isEnd && IsBodyOfState(words.Join(token + 1, end))) return token;
        }

        return end;
    }

    private static bool IsBodyOfState(string text) => text is "Parliament" or "Congress" or "Senate" or "Cabinet"
        || WordTable.KnownOrganizations.Has(text) || (PlaceTable.English.TryFind(text, out var place) && place.Kind == "seat");

    // "San Rafael California" are two places, "Baja California" is one; so are "State Department Iraq".
    private static int BorderOfRegion(ArticleWords words, int first, int end)
    {
        if (end - first < 2 || PlaceTable.English.TryFind(words.Join(first, end), out _)
            || NameClassifier.IsNamedLikePlace(words, first, end)) return end;
        for (var border = first + 1; border < end; border++)
        {
            if (IsJoint(words[border - 1])) continue;
            if (IsRegion(Capitalized(words.Join(border, end)))) return border;
        }

        return end;
    }

    private static bool IsJoint(string word) =>
        word is "of" or "and" or "the" or "in" || WordLists.ImpersonalHeads.Contains(Capitalized(word));

    private static bool IsRegion(string text) => (PlaceTable.English.TryFind(text, out var place) && place.Kind is "country" or "region")
        || (text.Length == 2 && WordLists.StateCodes.Contains(text.ToUpperInvariant()));

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
