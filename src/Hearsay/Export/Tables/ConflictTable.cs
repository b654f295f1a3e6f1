namespace Hearsay.Export;

/// <summary>Where an article contradicts itself, one row a side.</summary>
internal static class ConflictTable
{
    public static readonly Table Table = new(["id", "kind", "about", "side", "value", "words"], ListRows);

    private static IEnumerable<(TextSpan Words, string?[] Cells)> ListRows(Reading reading)
    {
        foreach (var (index, conflict) in reading.Conflicts.Index())
        {
            foreach (var (side, (span, value)) in conflict.Spans.Zip(conflict.Values).Index())
            {
                yield return (span,
                [
                    Table.Number(index), WireName.Of(conflict.Kind), conflict.About, Table.Number(side), value,
                    Table.Words(reading, [span]),
                ]);
            }
        }
    }
}
