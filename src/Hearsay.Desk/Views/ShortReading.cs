using System.Collections.Immutable;

namespace Hearsay.Desk.Views;

/// <summary>Cuts a reading to what a page can show: no browser lays millions of characters out in time.</summary>
internal static class ShortReading
{
    /// <summary>The most characters of a text that a page shows: about fifty thousand words.</summary>
    public const int MostLength = 300_000;

    /// <summary>The reading of the beginning of its text, or the reading itself where all of it can be shown.</summary>
    /// <remarks>The text stays whole, so that spans stay true; blocks and layers end with what is shown.</remarks>
    public static Reading Of(Reading reading)
    {
        if (reading.Article.Text.Length <= MostLength) return reading;
        var end = MostLength - (char.IsHighSurrogate(reading.Article.Text[MostLength - 1]) ? 1 : 0);
        var beyond = reading.Attributions.Index().Where(attribution => attribution.Item.Cover().End > end)
            .Select(attribution => attribution.Index).ToHashSet();
        var cut = Reader.WithoutAttributions(reading, beyond);
        var (times, quantities, places) = (
            Cut(cut.Times, end, time => time.Span), Cut(cut.Quantities, end, quantity => quantity.Span),
            Cut(cut.Places, end, place => place.Span));
        return cut with
        {
            Article = cut.Article with
            {
                Blocks = [.. cut.Article.Blocks.Where(block => block.Span.Start < end).Select(block => Cut(block, end))],
            },
            // Layers stand in text order: without their ends the indices of the others stay true.
            Times = times,
            Quantities = quantities,
            Places = places,
            Statements = Cut(cut.Statements, end, statement => statement.Span),
            Events =
            [
                .. Cut(cut.Events, end, happening => happening.Trigger).Select(happening => happening with
                {
                    Time = Find(happening.Time, times.Length),
                    Place = Find(happening.Place, places.Length),
                    Killed = Find(happening.Killed, quantities.Length),
                    Injured = Find(happening.Injured, quantities.Length),
                }),
            ],
            Conflicts = [.. cut.Conflicts.Where(conflict => conflict.Spans.All(span => span.End <= end))],
        };
    }

    private static int? Find(int? index, int count) => index < count ? index : null;

    private static Block Cut(Block block, int end) =>
        block.Span.End <= end ? block : block with { Span = new TextSpan(block.Span.Start, end) };

    private static ImmutableArray<T> Cut<T>(ImmutableArray<T> layer, int end, Func<T, TextSpan> spanOf) =>
        [.. layer.TakeWhile(item => spanOf(item).End <= end)];
}
