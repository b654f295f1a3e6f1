namespace Hearsay.Export;

/// <summary>Statements with who made them, one row an attribution.</summary>
internal static class StatementTable
{
    public static readonly Table Table = new(
        [
            "id", "source", "source_kind", "source_words", "chain", "cue", "manner", "act", "polarity", "certainty", "hedges", "recipient",
            "said", "words", "times", "quantities", "places", "within", "confidence",
        ],
        ListRows);

    private static IEnumerable<(TextSpan Words, string?[] Cells)> ListRows(Reading reading)
    {
        var claims = reading.Statements.Where(claim => claim.Attribution is not null).ToLookup(claim => claim.Attribution!.Value);
        for (var index = 0; index < reading.Attributions.Length; index++)
        {
            yield return (reading.Attributions[index].ContentCover(), ListCells(reading, index, [.. claims[index]]));
        }
    }

    private static string?[] ListCells(Reading reading, int index, Statement[] claims)
    {
        var attribution = reading.Attributions[index];
        var source = attribution.Source;
        return
        [
            Table.Number(index), source?.Name, source is null ? null : WireName.Of(source.Kind), Table.Words(reading, source?.Spans ?? []),
            Chain.Write(reading, attribution), Table.Words(reading, attribution.Cue), WireName.Of(attribution.Manner),
            WireName.Of(attribution.Act), WireName.Of(attribution.Polarity), FindCertainty(claims),
            Table.Join(attribution.Hedges.Select(hedge => Table.Words(reading, [hedge]))),
            attribution.Recipient is { } recipient ? recipient.Name ?? Table.Words(reading, recipient.Spans) : null,
            attribution.Time is { } time ? reading.Times[time].Value : null, Table.Words(reading, attribution.Content),
            Table.Join(claims.SelectMany(claim => claim.Times).Select(at => reading.Times[at].Value)),
            Table.Join(claims.SelectMany(claim => claim.Quantities).Select(at => QuantityWording.Of(reading.Quantities[at]))),
            Table.Join(claims.SelectMany(claim => claim.Places).Select(at => reading.Places[at].Name)),
            Table.Number(attribution.Within), Table.Number(Math.Round(attribution.Confidence, 2)),
        ];
    }

    // Of several clauses the longest says how sure the whole is made to sound.
    private static string? FindCertainty(Statement[] claims) =>
        claims.MaxBy(claim => claim.Span.Length) is { } longest ? WireName.Of(longest.Factuality) : null;
}
