using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Gathers the names of one bearer: "Pat Caddell" and "Caddell", "World Health Organization" and "WHO".</summary>
internal sealed class NameLinker
{
    private const int MostNamesakes = 8;

    private readonly Dictionary<string, EntityDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityDraft>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft> _byInitials = new(StringComparer.Ordinal);
    private readonly List<EntityDraft> _drafts = [];

    private NameLinker()
    {
    }

    /// <summary>Links the names, given in text order, into drafts in the order of their first mention.</summary>
    public static List<EntityDraft> Link(ArticleWords words, List<NameMention> names)
    {
        var linker = new NameLinker();
        names = CapitalLetters.Lower(names);
        foreach (var name in names.Where(IsFull)) linker.AddFull(words, name);
        foreach (var name in names.Where(name => !IsFull(name))) linker.AddShort(words, name);
        foreach (var draft in linker._drafts) draft.Names.Sort((left, right) => left.First.CompareTo(right.First));
        linker._drafts.Sort((left, right) => left.Names[0].First.CompareTo(right.Names[0].First));
        return linker._drafts;
    }

    private static bool IsFull(NameMention name) => name.Words.Length > 1;

    private void AddFull(ArticleWords words, NameMention name)
    {
        var key = KeyOf(words, name, out var outlet);
        if (!_byName.TryGetValue(key, out var draft))
        {
            draft = SamePerson(name) ?? SameBody(name) ?? BodyOfPlace(name) ?? NewDraft(outlet);
            _byName[key] = draft;
        }

        draft.Add(name, words.SpanOf(name.First, name.End));
        foreach (var word in name.Words) Index(word, draft);
        if (draft.Kind is EntityKind.Organization or EntityKind.Other or EntityKind.Outlet) _byInitials.TryAdd(Initials(name), draft);
    }

    private void AddShort(ArticleWords words, NameMention name)
    {
        var key = KeyOf(words, name, out var outlet);
        if (!_byName.TryGetValue(key, out var draft) || (name.Title is { } title && !MayBear(draft, title)))
        {
            draft = BearerOf(words, name, outlet) ?? NewDraft(outlet);
            // Where "Mr. Marbles" is not Jenna Marbles, she is still meant by "Marbles".
            var isSole = draft.Names.Count == 0 && (name.Title is null || BearerOf(words, name with { Title = null }, outlet) is null);
            if (isSole) _byName[key] = draft;
        }

        // "Paris" alone looks like the place; of Valeska Paris it tells nothing about what she is.
        var isLastName = draft.Kind == EntityKind.Person && name.Kind == EntityKind.Place;
        draft.Add(isLastName ? name with { Kind = EntityKind.Person } : name, words.SpanOf(name.First, name.End));
        if (draft.Names.Count == 1) Index(name.Text, draft);
    }

    // "Marbles" is who "Jenna Marbles" is, "Mr. Marbles" somebody else.
    private static bool MayBear(EntityDraft draft, Title title) => draft.Kind is EntityKind.Person or EntityKind.Other
        && (title.Gender == Gender.Unknown || draft.Gender == Gender.Unknown || title.Gender == draft.Gender);

    /// <summary>The name as a key: an outlet's or a place's usual name, else its letters without dots.</summary>
    private static string KeyOf(ArticleWords words, NameMention name, out Outlet? outlet)
    {
        outlet = null;
        var withArticle = words[name.First - 1] is "the" or "The" ? "the " + name.Text : name.Text;
        if (name.Kind == EntityKind.Outlet && OutletTable.English.TryFind(withArticle, out outlet)) return "outlet:" + outlet.Name;
        if (name.Title is null && PlaceTable.English.TryFind(name.Text, out var place)) return "place:" + place.Name;
        if (ForceNames.PlaceOf(name.Text) is { } served) return "police:" + served.Replace(".", "", StringComparison.Ordinal);
        return name.Text.Replace(".", "", StringComparison.Ordinal);
    }

    // "Darrell Issa" and "Darrell E. Issa"; "Bob Corker" is not "Tom Corker".
    private EntityDraft? SamePerson(NameMention name)
    {
        if (name.Kind != EntityKind.Person) return null;
        return _byWord.GetValueOrDefault(name.Words[^1])?.LastOrDefault(draft => draft.Kind == EntityKind.Person
            && draft.Names.Any(other => other.Words.Length > 1 && other.Words[^1] == name.Words[^1]
            && SharesFirst(other.Words[0], name.Words[0])));
    }

    private static bool SharesFirst(string left, string right) =>
        left == right || (left[0] == right[0] && (left.TrimEnd('.').Length == 1 || right.TrimEnd('.').Length == 1));

    // "Acme Motors" and "Acme Motors Corp."
    private EntityDraft? SameBody(NameMention name)
    {
        if (name.Kind is EntityKind.Person or EntityKind.Place) return null;
        return _byWord.GetValueOrDefault(name.Words[0])?.LastOrDefault(draft => draft.Kind is EntityKind.Organization or EntityKind.Other
            && draft.Names.Any(other => StartsWithWords(other.Text, name.Text) || StartsWithWords(name.Text, other.Text)));
    }

    // "Louisiana State Police" and later "State Police"
    private EntityDraft? BodyOfPlace(NameMention name)
    {
        if (name.Kind != EntityKind.Organization) return null;
        return _byWord.GetValueOrDefault(name.Words[^1])?.LastOrDefault(draft => draft.Kind == EntityKind.Organization
            && draft.Names.Any(other => other.First < name.First && EndsAfterPlace(other.Text, name.Text)));
    }

    private static bool EndsAfterPlace(string text, string end) =>
        text.Length > end.Length && text.EndsWith(" " + end, StringComparison.Ordinal)
        && PlaceTable.English.TryFind(text[..^(end.Length + 1)], out _);

    private static bool StartsWithWords(string text, string start) =>
        text.Length > start.Length && text[start.Length] == ' ' && text.StartsWith(start, StringComparison.Ordinal)
        && text[(start.Length + 1)..].Split(' ').All(WordTable.OrganizationSuffixes.Has);

    private EntityDraft? BearerOf(ArticleWords words, NameMention name, Outlet? outlet)
    {
        if (outlet is not null) return null;
        if (_byWord.TryGetValue(name.Text, out var namesakes) && NearestBearer(namesakes, words, name) is { } bearer) return bearer;
        if (CompassPlace(words, name) is { } place) return place;
        return _byInitials.GetValueOrDefault(name.Text.Replace(".", "", StringComparison.Ordinal));
    }

    // "North Korea" and later "the North"
    private EntityDraft? CompassPlace(ArticleWords words, NameMention name)
    {
        var isPoint = name.Text is "North" or "South" && words[name.First - 1] is "the" or "The";
        return isPoint ? _byWord.GetValueOrDefault(name.Text)?.LastOrDefault(draft => draft.Kind == EntityKind.Place) : null;
    }

    private static EntityDraft? NearestBearer(List<EntityDraft> namesakes, ArticleWords words, NameMention name)
    {
        EntityDraft? best = null;
        var bestRank = 0;
        foreach (var draft in namesakes)
        {
            var rank = RankOf(draft, words, name);
            if (rank > bestRank) (best, bestRank) = (draft, rank);
        }

        return best;
    }

    // A last name ranks before a first name, a bearer named before one named later; 0 is no bearer at all.
    private static int RankOf(EntityDraft draft, ArticleWords words, NameMention name)
    {
        var isBefore = draft.Names[0].First < name.First;
        if (draft.Kind == EntityKind.Person) return RankOfPerson(draft, words, name, isBefore);
        if (name.Title is not null || draft.Kind == EntityKind.Place || name.Kind is EntityKind.Place or EntityKind.Person) return 0;
        return draft.Name.StartsWith(name.Text + " ", StringComparison.Ordinal) && isBefore ? 2 : 0;
    }

    private static int RankOfPerson(EntityDraft draft, ArticleWords words, NameMention name, bool isBefore)
    {
        if (name.Title is { } title && !MayBear(draft, title)) return 0;
        var isPlace = name.Kind == EntityKind.Place && name.Strength > 1 && words[name.First - 1] is "in" or "from" or "at" or "near";
        if (isPlace || name.Kind == EntityKind.Outlet) return 0;
        var isLast = draft.Names.Any(full => full.Words[^1] == name.Text);
        var isFirst = !isLast && draft.Names.Any(full => full.Words[0] == name.Text);
        return (isLast ? 4 : isFirst ? 2 : 0) + (isBefore && (isLast || isFirst) ? 3 : 0);
    }

    private EntityDraft NewDraft(Outlet? outlet)
    {
        var draft = new EntityDraft { Outlet = outlet };
        _drafts.Add(draft);
        return draft;
    }

    private void Index(string word, EntityDraft draft)
    {
        if (!_byWord.TryGetValue(word, out var drafts)) _byWord[word] = drafts = [];
        if (drafts.Contains(draft)) return;
        if (drafts.Count == MostNamesakes) drafts.RemoveAt(0);
        drafts.Add(draft);
    }

    private static string Initials(NameMention name) =>
        string.Concat(name.Words.SelectMany(word => word.Split('-')).Where(word => word.Length > 0
            && char.IsUpper(word[0])).Select(word => word[0]));
}
