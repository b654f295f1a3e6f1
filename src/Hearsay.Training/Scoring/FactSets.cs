namespace Hearsay.Training.Scoring;

/// <summary>Measures times, quantities, places, certainty and casualties on the corpora made for each.</summary>
/// <param name="scorer">The scorer of facts.</param>
/// <param name="write">Reads articles, given as the scorer's rows, and gives the path of the readings.</param>
internal sealed class FactSets(ScorerProgram scorer, Func<IEnumerable<string>, string> write)
{
    private static readonly Set[] _sets =
    [
        new("timebank", "time", ["strict_f1", "value_f1"], ["time/timebank"]),
        new("aquaint", "time", ["strict_f1", "value_f1"], ["time/aquaint"]),
        new("newsquant-dev", "quantity", ["value_f1", "value_hedge_f1", "value_unit_f1"], ["quantity/newsquant-dev.json"]),
        new("lgl", "place", ["f1_161_strict"], ["place/lgl.xml"]),
        new("geovirus", "place", ["f1_161_strict"], ["place/geovirus.xml"]),
        new("uw-dev", "certainty", ["macro_f1"], ["certainty/uw/dev.jsonl"]),
        new(
            "gva-dev",
            "casualties",
            ["killed_coverage", "killed_accuracy", "killed_f1", "injured_coverage", "injured_accuracy", "injured_f1", "place", "date"],
            ["stories/gva/dev.articles.jsonl.gz", "stories/gva/dev.incidents.jsonl.gz"]),
    ];

    /// <summary>The figures of every corpus that is there, by name.</summary>
    public IEnumerable<(string Suite, IReadOnlyList<string> Printed, string[] Figures)> Measure(string folder)
    {
        foreach (var set in _sets)
        {
            var gold = set.Gold.Select(path => Path.Combine(folder, path)).ToArray();
            if (!gold.All(Path.Exists)) continue;
            var readings = write(scorer.Run([set.Task, "inputs", .. gold]));
            yield return (set.Name, scorer.Run([set.Task, "score", .. gold, readings]), set.Figures);
        }
    }

    private sealed record Set(string Name, string Task, string[] Figures, string[] Gold);
}
