namespace Hearsay.Export;

/// <summary>Clauses that claim something, one row a clause.</summary>
internal static class ClaimTable
{
    public static readonly Table Table = new(
        [
            "id", "words", "holder", "statement", "chain", "certainty", "negated", "opinion", "loaded", "times", "quantities", "places",
            "events",
        ],
        ListRows);

    private static IEnumerable<(TextSpan Words, string?[] Cells)> ListRows(Reading reading)
    {
        for (var index = 0; index < reading.Statements.Length; index++)
        {
            yield return (reading.Statements[index].Span, ListCells(reading, index));
        }
    }

    private static string?[] ListCells(Reading reading, int index)
    {
        var claim = reading.Statements[index];
        return
        [
            Table.Number(index), Table.Words(reading, [claim.Span]), WireName.Of(claim.Holder), Table.Number(claim.Attribution),
            claim.Attribution is { } attribution ? Chain.Write(reading, reading.Attributions[attribution]) : Chain.FromPage(reading).Name,
            WireName.Of(claim.Factuality), Table.Truth(claim.IsNegated), Table.Truth(claim.IsOpinion),
            Table.Join(claim.Loaded.Select(span => Table.Words(reading, [span]))),
            Table.Join(claim.Times.Select(at => reading.Times[at].Value)),
            Table.Join(claim.Quantities.Select(at => QuantityWording.Of(reading.Quantities[at]))),
            Table.Join(claim.Places.Select(at => reading.Places[at].Name)),
            Table.Join(claim.Events.Select(at => WireName.Of(reading.Events[at].Type))),
        ];
    }
}
