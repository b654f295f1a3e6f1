namespace Hearsay.Cli;

/// <summary>Leaves out attributions of which the reader is not sure enough.</summary>
internal static class ConfidenceFilter
{
    /// <summary>The reading without attributions below <paramref name="least"/>; indices are counted anew.</summary>
    public static Reading Keep(Reading reading, double least)
    {
        var attributions = reading.Attributions;
        var kept = Enumerable.Range(0, attributions.Length).Where(index => attributions[index].Confidence >= least).ToArray();
        if (kept.Length == attributions.Length) return reading;
        var renumbered = kept.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return reading with
        {
            Attributions = [.. kept.Select(index => Renumber(attributions[index], renumbered))],
            Events = [.. reading.Events.Select(row => row with { Attribution = Renumber(row.Attribution, renumbered) })],
            Statements = [.. reading.Statements.Select(row => row with { Attribution = Renumber(row.Attribution, renumbered) })],
            Origins = [.. reading.Origins.Select(origin => Renumber(origin, renumbered)).Where(origin => !origin.Attributions.IsEmpty)],
        };
    }

    private static Attribution Renumber(Attribution attribution, Dictionary<int, int> renumbered) => attribution with
    {
        Within = Renumber(attribution.Within, renumbered),
    };

    private static int? Renumber(int? attribution, Dictionary<int, int> renumbered) =>
        attribution is { } index && renumbered.TryGetValue(index, out var number) ? number : null;

    private static Origin Renumber(Origin origin, Dictionary<int, int> renumbered) => origin with
    {
        Attributions = [.. origin.Attributions.Where(renumbered.ContainsKey).Select(index => renumbered[index])],
    };
}
