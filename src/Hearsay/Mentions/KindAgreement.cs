using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Gives all names of one text that read the same one kind, by a vote of rules and trained reader over all of them.</summary>
internal sealed class KindAgreement
{
    // What the rules say weighs by their strength, what the reader says by the square of its confidence: where rules are sure, they win.
    private static readonly double[] _ruleWeights = [0.05, 0.15, 0.7, 1.6];
    private static readonly EntityKind[] _kinds = Enum.GetValues<EntityKind>();
    private const double MarkedWeight = 1.5;

    private readonly Dictionary<string, Ballot> _ballots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    private KindAgreement()
    {
    }

    /// <summary>The names with the kinds that they agree on.</summary>
    public static List<NameMention> Agree(List<NameMention> names)
    {
        var agreement = new KindAgreement();
        foreach (var name in names) agreement.Vote(name);
        foreach (var name in names.Where(name => name.Words.Length > 1)) agreement.NotePerson(name);
        return [.. names.Select(agreement.Decide)];
    }

    private void Vote(NameMention name)
    {
        if (!_ballots.TryGetValue(name.Text, out var ballot)) _ballots[name.Text] = ballot = new Ballot();
        ballot.Count++;
        ballot.Votes[(int)name.Kind] += _ruleWeights[name.Strength];
        if (name.Marked is { } marked) ballot.Votes[(int)marked.Kind] += MarkedWeight * marked.Confidence * marked.Confidence;
    }

    private void NotePerson(NameMention name)
    {
        if (name.Title is not null || Winner(name.Text).Kind == EntityKind.Person) _personWords.UnionWith([name.Words[0], name.Words[^1]]);
    }

    private NameMention Decide(NameMention name)
    {
        // "Sen. Clinton" is a person in the town of Clinton too.
        if (name.Title is not null) return name;
        var (kind, weight) = Winner(name.Text);
        // "Thibodeaux" is who "Wilbert Thibodeaux" is, whatever each place taken alone says.
        var isPerson = _personWords.Contains(name.Text) && !PlaceTable.English.TryFind(name.Text, out _) && kind != EntityKind.Outlet;
        if (isPerson) (kind, weight) = (EntityKind.Person, Math.Max(weight, _ruleWeights[2]));
        return name with { Kind = kind, Strength = weight switch { >= 1.4 => 3, >= 0.7 => 2, >= 0.15 => 1, _ => 0 } };
    }

    private (EntityKind Kind, double Weight) Winner(string text)
    {
        var ballot = _ballots[text];
        var best = EntityKind.Other;
        foreach (var kind in _kinds)
        {
            if (WeightOf(kind, ballot.Votes) > WeightOf(best, ballot.Votes)) best = kind;
        }

        return (best, WeightOf(best, ballot.Votes) / ballot.Count);
    }

    // The reader knows neither outlets nor documents: it takes the ones for bodies and the others for things.
    private static double WeightOf(EntityKind kind, double[] votes) => kind switch
    {
        EntityKind.Outlet when votes[(int)kind] > 0 => votes[(int)kind] + votes[(int)EntityKind.Organization],
        EntityKind.Document when votes[(int)kind] > 0 => votes[(int)kind] + votes[(int)EntityKind.Other],
        _ => votes[(int)kind],
    };

    private sealed class Ballot
    {
        public double[] Votes { get; } = new double[_kinds.Length];

        public int Count { get; set; }
    }
}
