using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Takes the names that the trained reader marks, and sets their borders as the rules would.</summary>
internal sealed class MarkedNameFinder
{
    private const double LeastConfidence = 0.2;

    private readonly NameClassifier _classifier = new();

    /// <summary>Finds the names in text order.</summary>
    public List<NameMention> Find(ArticleWords words)
    {
        List<NameMention> names = [];
        foreach (var marked in words.Syntax.Names)
        {
            if (marked.Confidence >= LeastConfidence) Add(words, marked, names);
        }

        return names;
    }

    private void Add(ArticleWords words, NameSpan marked, List<NameMention> names)
    {
        var (first, end) = (marked.FirstToken, marked.EndToken);
        Trim(words, marked.Kind, ref first, ref end);
        if (first >= end || NamesNobody(words, first, end)) return;
        var title = marked.Kind == EntityKind.Person ? LeadingTitle.Skip(words, ref first, end) : null;
        if (marked.Kind == EntityKind.Person) title ??= LeadingTitle.FindBefore(words, first);
        if (marked.Kind != EntityKind.Person && ShortTitle(words, first, end) is { } inner)
        {
            names.Add(_classifier.Classify(words, first, inner.Token, null) with { Marked = marked });
            names.Add(_classifier.Classify(words, inner.Token + 1, end, inner.Title) with { Marked = marked });
            return;
        }

        var border = marked.Kind switch
        {
            EntityKind.Place => InnerBorder(words, first, end),
            EntityKind.Organization => BorderOfBodies(words, first, end),
            _ => end,
        };
        names.Add(_classifier.Classify(words, first, border, title) with { Marked = marked });
        if (border == end) return;
        var next = words[border] == "and" ? border + 1 : border;
        names.Add(_classifier.Classify(words, next, end, null) with { Marked = marked });
    }

    // "Vallejo Lt. Kenny Park": a place and a person; but "Harbour St. North" is one street.
    private static (int Token, Title Title)? ShortTitle(ArticleWords words, int first, int end)
    {
        for (var token = first + 1; token < end - 1; token++)
        {
            if (!words[token].EndsWith('.') || WordTable.Streets.Has(words[token])) continue;
            if (TitleTable.English.Find(words[token]) is { } title) return (token, title);
        }

        return null;
    }

    // "Interior Ministry and Parliament" are two bodies, "Department of Health and Human Services" is one.
    private static int BorderOfBodies(ArticleWords words, int first, int end)
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

    private static void Trim(ArticleWords words, EntityKind kind, ref int first, ref int end)
    {
        while (first < end && IsOutside(words, end - 1)) end--;
        while (first < end && (IsOutside(words, first) || IsArticle(words[first]))) first++;
        // "R-Utah"
        if (end - first > 2 && words[first] is "R" or "D" or "I" && words[first + 1] == "-") first += 2;
        while (end - first > 1 && IsQualifier(words, first)) first++;
        while (end - first > 1 && words.IsCapitalized(first) && IsAppendix(words, end - 1, kind)) end--;
    }

    // "nonpartisan Commission on Presidential Debates", "southwest Albuquerque"
    private static bool IsQualifier(ArticleWords words, int token) =>
        words[token].Length > 3 && IsSmall(words, token) && words.IsCapitalized(token + 1) && !words.IsGlued(token + 1)
        && words.TagAt(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adv;

    // "Urban Institute and", "NBC station"; but the Gaza strip is a place.
    private static bool IsAppendix(ArticleWords words, int token, EntityKind kind)
    {
        if (!IsSmall(words, token) || words.IsGlued(token)) return false;
        if (words.TagAt(token) is PartOfSpeech.Cconj or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Verb) return true;
        return kind is EntityKind.Person or EntityKind.Organization && words[token].Length > 2
            && words.TagAt(token) is PartOfSpeech.Noun or PartOfSpeech.Adj;
    }

    private static bool IsSmall(ArticleWords words, int token) => words[token].All(char.IsLower);

    private static bool IsArticle(string word) => word is "the" or "The" or "a" or "A";

    // "Jackie Taylor -": a mark at the border is no part of the name, but the points of "Inc." and "Yahoo!" are.
    private static bool IsOutside(ArticleWords words, int token) =>
        !words[token].Any(char.IsLetterOrDigit) && words[token] is not ("!" or ".");

    // "Danish", "Muslims", "south" of "south Stockton"
    private static bool NamesNobody(ArticleWords words, int first, int end)
    {
        var text = Capitalized(words.Join(first, end));
        var isPeople = PlaceTable.English.TryFindDemonym(text, out _) && !PlaceTable.English.TryFind(text, out _);
        if (isPeople || WordTable.Affiliations.Has(text)) return true;
        return text is "God" or "Internet" || IsDirection(words.Join(first, end)) || IsPartyTag(text) || IsDay(words, first, end);
    }

    private static bool IsDirection(string text) =>
        text is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest";

    // "R-Utah" in one word
    private static bool IsPartyTag(string text) => text is ['R' or 'D' or 'I', '-', ..] && !text.Contains(' ', StringComparison.Ordinal);

    // "New Year's Eve", "Valentine's Day"
    private static bool IsDay(ArticleWords words, int first, int end) => words.Join(first, end) switch
    {
        "New" => words[end] == "Year",
        "Eve" or "Day" => words[first - 1] is "'s" or "’s",
        _ => words[end] is "'s" or "’s" && words[end + 1] is "Day" or "Eve",
    };

    // "San Rafael California" are two places, "Baja California" is one; so are "State Department Iraq".
    private static int InnerBorder(ArticleWords words, int first, int end)
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
