using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>How many and how much, one row a number that is told.</summary>
internal static class FigureTable
{
    public static readonly Table Table = new(
        ["id", "words", "of", "unit", "low", "best", "high", "hedges", "change", "implied", "statement", "chain"], ListRows);

    private static IEnumerable<(TextSpan Words, string?[] Cells)> ListRows(Reading reading)
    {
        var voices = new VoiceMap(reading);
        for (var index = 0; index < reading.Quantities.Length; index++)
        {
            if (QuantityWording.IsTold(reading.Quantities[index]))
                yield return (reading.Quantities[index].Span, ListCells(reading, index, voices));
        }
    }

    private static string?[] ListCells(Reading reading, int index, VoiceMap voices)
    {
        var quantity = reading.Quantities[index];
        var voice = voices.Find(quantity.Span);
        ImmutableArray<TextSpan> hedge = quantity.Hedge is { } span ? [span] : [];
        return
        [
            Table.Number(index), Table.Words(reading, [quantity.Span]), quantity.Of, quantity.Unit, Table.Number(quantity.Low),
            Table.Number(quantity.Best), Table.Number(quantity.High), Table.Words(reading, hedge),
            quantity.Trend is { } trend ? WireName.Of(trend) : null, Table.Truth(quantity.IsImplied), Table.Number(voice),
            voice is { } attribution ? Chain.Write(reading, reading.Attributions[attribution]) : Chain.FromPage(reading).Name,
        ];
    }
}
