namespace Hearsay.Mentions;

/// <summary>Gives all names of one text that read the same one kind, by a vote of rules and trained reader over all of them.</summary>
internal sealed class KindAgreement
{
    // What the rules say weighs by their strength, what the reader says by the square of its confidence.
    private static readonly double[] _ruleWeights = [0.05, 0.15, 0.7, 1.4];
    private const double MarkedWeight = 1.5;

    private readonly Dictionary<string, double[]> _votes = new(StringComparer.Ordinal);

    private KindAgreement()
    {
    }

    /// <summary>The names with the kinds that they agree on.</summary>
    public static List<NameMention> Agree(List<NameMention> names)
    {
        var agreement = new KindAgreement();
        foreach (var name in names) agreement.Vote(name);
        return [.. names.Select(agreement.Decide)];
    }

    private void Vote(NameMention name)
    {
        if (!_votes.TryGetValue(name.Text, out var votes)) _votes[name.Text] = votes = new double[Enum.GetValues<EntityKind>().Length];
        votes[(int)name.Kind] += _ruleWeights[name.Strength];
        if (name.Marked is { } marked) votes[(int)marked.Kind] += MarkedWeight * marked.Confidence * marked.Confidence;
    }

    private NameMention Decide(NameMention name)
    {
        // "Sen. Clinton" is a person in the town of Clinton too.
        if (name.Title is not null) return name;
        var votes = _votes[name.Text];
        var best = EntityKind.Other;
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            if (WeightOf(kind, votes) > WeightOf(best, votes)) best = kind;
        }

        var strength = WeightOf(best, votes) switch { >= 1.5 => 3, >= 0.8 => 2, >= 0.3 => 1, _ => 0 };
        return name with { Kind = best, Strength = strength };
    }

    // The reader knows neither outlets nor documents: it takes the ones for bodies and the others for things.
    private static double WeightOf(EntityKind kind, double[] votes) => kind switch
    {
        EntityKind.Outlet when votes[(int)kind] > 0 => votes[(int)kind] + votes[(int)EntityKind.Organization],
        EntityKind.Document when votes[(int)kind] > 0 => votes[(int)kind] + votes[(int)EntityKind.Other],
        _ => votes[(int)kind],
    };
}
