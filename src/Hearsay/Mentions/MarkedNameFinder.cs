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
        var (border, next, nextTitle) = NameCutter.Cut(words, marked.Kind, first, end);
        var name = _classifier.Classify(words, first, border, title) with { Marked = marked };
        // "Morgan Avenue": nobody is called so, whoever the street is called after.
        var isLandmark = marked.Kind == EntityKind.Person && title is null && border - first > 1
            && WordLists.Landmarks.Contains(words[border - 1]);
        names.Add(isLandmark ? name with { Kind = EntityKind.Place, Strength = 3, Marked = null } : name);
        if (next < end) names.Add(_classifier.Classify(words, next, end, nextTitle) with { Marked = marked });
    }

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
        if (IsPoint(text) && (words[first] != text || IsInAdjective(words, first, end))) return true;
        if (text.Contains('/', StringComparison.Ordinal)) return true;
        var isPeople = PlaceTable.English.TryFindDemonym(text, out _) && !PlaceTable.English.TryFind(text, out _);
        if (isPeople || WordTable.Affiliations.Has(text)) return true;
        return text is "God" or "Internet" or "Sr." or "Jr." || IsPartyTag(text) || IsDay(words, first, end);
    }

    // "southwest" and "north" are no names, "the North" may be one.
    private static bool IsPoint(string text) => WordLists.CompassPoints.Contains(text);

    // "North" of "North Korean"
    private static bool IsInAdjective(ArticleWords words, int first, int end) =>
        end < words.Count && PlaceTable.English.TryFindDemonym(words.Join(first, end + 1), out _);

    // "R-Utah" in one word
    private static bool IsPartyTag(string text) => text is ['R' or 'D' or 'I', '-', ..] && !text.Contains(' ', StringComparison.Ordinal);

    // "New Year's Eve", "Valentine's Day"
    private static bool IsDay(ArticleWords words, int first, int end) => words.Join(first, end) switch
    {
        "New" => words[end] == "Year",
        "Eve" or "Day" => words[first - 1] is "'s" or "’s",
        _ => words[end] is "'s" or "’s" && words[end + 1] is "Day" or "Eve",
    };

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
