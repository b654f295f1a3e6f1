using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>A title found at the head of a run of capitalised words.</summary>
/// <param name="Title">The title, or null where the words only belong to one.</param>
/// <param name="End">The index just after it.</param>
internal readonly record struct LeadingTitle(Title? Title, int End)
{
    /// <summary>The title that begins at a token and leaves a name before <paramref name="end"/>, or null.</summary>
    public static LeadingTitle? Find(ArticleWords words, int first, int end)
    {
        for (var length = Math.Min(TitleTable.English.MostWords, end - first); length > 0; length--)
        {
            if (TitleAt(words, first, first + length) is { } title
                && !WordLists.JoiningWords.Contains(words[first + length])) return new LeadingTitle(title, first + length);
        }

        // "Mathematician Ada Quill": a role with a capital is as good as a title.
        var isRole = first + 1 < end && GivenNameTable.English.Has(words[first + 1]) && !GivenNameTable.English.Has(words[first]);
        if (isRole && NounTable.Roles.Find(words[first]) is { } role)
            return new LeadingTitle(new Title(words[first], role.Gender, [role.Singular]), first + 1);

        // "South Korean President Moon": the adjective belongs to the title, as it does in "Interior Minister".
        if (IsAdjective(words[first]) && first + 1 < end && Find(words, first + 1, end) is { } after) return after;
        var isPair = first + 2 < end && PlaceTable.English.TryFindDemonym(words.Join(first, first + 2), out _);
        return isPair && Find(words, first + 2, end) is { } behind ? behind : null;
    }

    /// <summary>The title inside a run of words: "New Jersey Gov. Chris Orr", of which only "Chris Orr" is the name; else null.</summary>
    public static LeadingTitle? FindInside(ArticleWords words, int first, int end)
    {
        if (GivenNameTable.English.Has(words[first])) return null;
        for (var token = first + 1; token < end - 1; token++)
        {
            var length = TitleTable.English.Find(words.Join(token, token + 2)) is not null && token + 2 < end ? 2 : 1;
            if (TitleTable.English.Find(words.Join(token, token + length)) is not { } title) continue;
            var isShort = words[token] is [.., _, _, '.'] && words[token] != "St.";
            if (isShort || GivenNameTable.English.Has(words[token + length])) return new LeadingTitle(title, token + length);
        }

        return null;
    }

    /// <summary>The end of a title with small words in it that begins at the token: "Secretary of State"; else null.</summary>
    public static LeadingTitle? FindJoined(ArticleWords words, int token)
    {
        if (words[token + 1] != "of" || !words.IsCapitalized(token)) return null;
        for (var end = Math.Min(words.Count, token + TitleTable.English.MostWords); end > token + 2; end--)
        {
            if (TitleTable.English.Find(words.Join(token, end)) is { } title) return new LeadingTitle(title, end);
        }

        return null;
    }

    /// <summary>Moves the first token of a name behind all titles that stand at its head; the last of them, or null.</summary>
    public static Title? Skip(ArticleWords words, ref int first, int end)
    {
        Title? title = null;
        while (FindAny(words, first, end) is { } found && found.End < end) (title, first) = (found.Title ?? title, found.End);
        return title;
    }

    // "St. Mary Parish": a saint's title is part of a name.
    private static Title? TitleAt(ArticleWords words, int first, int end) =>
        words[end - 1] is "St." or "Saint" ? null : TitleTable.English.Find(words.Join(first, end));

    private static LeadingTitle? FindAny(ArticleWords words, int first, int end) =>
        Find(words, first, end) ?? FindLong(words, first, end) ?? FindRole(words, first, end);

    // "Keeper Sigrid Halvorsen"
    private static LeadingTitle? FindRole(ArticleWords words, int first, int end)
    {
        if (end - first < 3 || GivenNameTable.English.Has(words[first])) return null;
        var role = NounTable.Roles.Find(words[first]);
        return role is { IsPlural: false } noun ? new LeadingTitle(new Title(words[first], noun.Gender, [noun.Singular]), first + 1) : null;
    }

    // "Homeland Security Secretary Jeh Johnson": a title with two words behind it and no given name before it.
    private static LeadingTitle? FindLong(ArticleWords words, int first, int end)
    {
        if (GivenNameTable.English.Has(words[first])) return null;
        for (var token = end - 3; token > first; token--)
        {
            if (TitleAt(words, token, token + 1) is { } title) return new LeadingTitle(title, token + 1);
        }

        return null;
    }

    /// <summary>The title that ends just before a token, or null.</summary>
    public static Title? FindBefore(ArticleWords words, int token)
    {
        for (var length = Math.Min(TitleTable.English.MostWords, token); length > 0; length--)
        {
            if (TitleAt(words, token - length, token) is { } title) return title;
        }

        return null;
    }

    private static bool IsAdjective(string word) => PlaceTable.English.TryFindDemonym(word, out _)
        || WordLists.Offices.Contains(word) || WordTable.Affiliations.Has(word);
}
