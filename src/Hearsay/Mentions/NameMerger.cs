using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Decides between the names that the trained reader marks and those that rules find by capitals.</summary>
internal static class NameMerger
{
    private const double Unsure = 0.5;
    private const double Sure = 0.9;

    /// <summary>Puts both together, so that no two overlap; each list is given in text order.</summary>
    /// <remarks>What rules alone find and nothing supports goes to <paramref name="doubtful"/>.</remarks>
    public static List<NameMention> Merge(
        ArticleWords words, List<NameMention> marked, List<NameMention> capitals, List<NameMention> doubtful)
    {
        List<NameMention> names = [];
        var supported = Supported(marked.Concat(capitals.Where(name => CanStandAlone(words, name))));
        var next = 0;
        foreach (var capital in capitals)
        {
            while (next < marked.Count && marked[next].End <= capital.First) AddAlone(names, marked[next++]);
            var end = next;
            while (end < marked.Count && marked[end].First < capital.End) end++;
            var rivals = marked.GetRange(next, end - next);
            if (rivals.Count == 0) Add(supported.Contains(capital.Text) ? names : doubtful, capital);
            if (rivals.Count == 0) continue;
            var isSame = IsSame(capital, rivals) || IsAllButOpener(words, capital, rivals) || IsTailOfHeadline(words, capital, rivals);
            if (isSame || IsBetter(capital, rivals)) rivals = [capital with { Marked = isSame ? rivals[0].Marked : null }];
            foreach (var name in rivals) Add(names, name);
            next = end;
        }

        while (next < marked.Count) AddAlone(names, marked[next++]);
        return names;
    }

    // What the text names for sure in one place may be believed in another, and so may the parts of a person's name.
    private static HashSet<string> Supported(IEnumerable<NameMention> names)
    {
        var supported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            supported.Add(name.Text);
            var isPerson = name.Kind == EntityKind.Person || name.Marked?.Kind == EntityKind.Person;
            if (isPerson) supported.UnionWith([name.Words[0], name.Words[^1]]);
        }

        return supported;
    }

    private static void AddAlone(List<NameMention> names, NameMention marked)
    {
        // A name in small letters is believed less: "pardon".
        var least = marked.Text.Any(char.IsUpper) || marked.Kind == EntityKind.Place ? Unsure : Sure;
        if (marked.Marked is { } found && (found.Confidence >= least || marked.Strength > 1)) Add(names, marked);
    }

    private static void Add(List<NameMention> names, NameMention name)
    {
        if (names.Count == 0 || names[^1].End <= name.First) names.Add(name);
    }

    private static bool CanStandAlone(ArticleWords words, NameMention name)
    {
        if (name.Title is not null || WordShape.IsBrand(name.Text)) return true;
        if (name.Strength < 2 || name.Text.Contains('@', StringComparison.Ordinal)) return false;
        if (name.Words.Length > 1) return !name.Text.All(letter => char.IsUpper(letter) || letter == ' ');
        var isAcronym = name.Kind == EntityKind.Organization && !name.Text.Any(char.IsLower);
        if (isAcronym && !WordTable.KnownOrganizations.Has(name.Text)) return IsAcronymOfBody(words, name);
        return !words.IsInitial(name.First);
    }

    // "the CPA", "Harbour Safety Board (HSB)", but neither "the EB-5 visa" nor "the SUV".
    private static bool IsAcronymOfBody(ArticleWords words, NameMention name) => words[name.First - 1] is "the" or "The" or "("
        && words[name.End] != "-" && !WordTable.Acronyms.Has(name.Text);

    private static bool IsBetter(NameMention capital, List<NameMention> rivals)
    {
        var (first, last) = (rivals[0], rivals[^1]);
        if (first.First < capital.First || last.End > capital.End) return false;
        if (rivals.Count > 1 && IsOnePerson(capital, rivals)) return true;
        var confidence = rivals.Max(name => name.Marked?.Confidence ?? 0);
        // "State Department Iraq" is a body and a place.
        var endsInPlace = rivals.Count > 1 && last.Kind == EntityKind.Place;
        var isBody = !endsInPlace && capital.Kind is EntityKind.Organization or EntityKind.Outlet && capital.Strength > 1;
        return (isBody && confidence < Sure) || (confidence < Unsure && (capital.Strength > 1 || rivals.Count == 1));
    }

    private static bool IsSame(NameMention capital, List<NameMention> rivals) =>
        rivals.Count == 1 && rivals[0].First == capital.First && rivals[0].End == capital.End;

    // "Keeper Sigrid Halvorsen" at the start of a sentence: the rules know from elsewhere that its first word is no name.
    private static bool IsAllButOpener(ArticleWords words, NameMention capital, List<NameMention> rivals) =>
        rivals.Count == 1 && rivals[0].End == capital.End && rivals[0].First + 1 == capital.First
        && capital.Words.Length > 1 && words.IsInitial(rivals[0].First) && rivals[0].Marked?.Kind == EntityKind.Person;

    // "Voters Abandon Green Party": the body has the party, and a headline's verb has a capital like any name. Of a headline, names
    // without strength are those that the body has.
    private static bool IsTailOfHeadline(ArticleWords words, NameMention capital, List<NameMention> rivals) =>
        rivals.Count == 1 && rivals[0].End == capital.End && rivals[0].First < capital.First && capital.Words.Length > 1
        && capital.Strength == 0 && words.IsTitleCase(words.SentenceOf(capital.First));

    // "Prophet" and "Mohammed"
    private static bool IsOnePerson(NameMention capital, List<NameMention> rivals) =>
        rivals.TrueForAll(name => name.Marked?.Kind == EntityKind.Person)
        && rivals.Sum(name => name.End - name.First) == capital.End - capital.First;
}
