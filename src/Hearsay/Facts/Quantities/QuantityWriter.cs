using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Makes a quantity of an amount: what is counted, what befell it, whether it rose or fell.</summary>
internal sealed class QuantityWriter(FactWords words)
{
    private const string People = "people";

    /// <summary>The quantity that an amount of a sentence that ends at a token says.</summary>
    public Quantity Write(Amount amount, int end)
    {
        var first = Math.Min(amount.First, amount.Doubt?.First ?? amount.First);
        var quantity = new Quantity(words.SpanOf(amount.First, amount.End), amount.Low, amount.Best, amount.High)
        {
            Unit = amount.Unit,
            Hedge = amount.Doubt is { } doubt ? words.SpanOf(doubt.First, doubt.End) : null,
            Trend = TrendReader.Read(words, amount, first, end),
        };
        return amount.Sort is null or UnitSort.Percent ? WithCounted(quantity, amount, first, end) : quantity;
    }

    /// <summary>The quantity that a singular noun or a name says of one to whom something befell.</summary>
    public Quantity WriteOne(int token, string fate)
    {
        var first = ImpliedFinder.First(words, token);
        var span = words.SpanOf(first, token + 1);
        return new Quantity(span, 1, 1, 1) { IsImplied = true, Counted = span, Of = $"{NameOfOne(token)} {fate}" };
    }

    private string NameOfOne(int token) => words.PartAt(token) == PartOfSpeech.Noun ? words.Folded(token) : "person";

    private Quantity WithCounted(Quantity quantity, Amount amount, int first, int end)
    {
        var counted = CountedFinder.Find(words, amount, end);
        if (counted.HasNoun && amount.Unit is null && UnitOf(counted) is { } unit) return quantity with { Unit = unit };
        if (counted.HasNoun) quantity = quantity with { Counted = words.SpanOf(counted.First, counted.End) };
        if (amount.Unit is null && counted.HasNoun && RateReader.Read(words, counted.End, end) is { } rate)
            quantity = quantity with { Unit = $"{words.Folded(counted.Head)} per {rate.Name}" };
        return quantity with { Of = OfWords(counted, FateFinder.Find(words, counted, first)) };
    }

    // "517 rushing yards" are yards.
    private string? UnitOf(Counted counted) =>
        UnitTable.English.Find(words.Folded(counted.Head)) is { Sort: UnitSort.Measure or UnitSort.Time or UnitSort.Money, Name: not "points" } unit
            && words.TagAt(counted.Head) is "NN" or "NNS" ? unit.Name : null;

    private string? OfWords(Counted counted, string? fate)
    {
        var isPeople = !counted.HasNoun || FateTable.English.OfCount(words.Lemma(counted.Head)) is not null
            || words.Folded(counted.Head) is "others" or "more" or "lives";
        if (fate is not null) return $"{(isPeople ? People : CountedFinder.NameOf(words, counted))} {fate}";
        return counted.HasNoun ? CountedFinder.NameOf(words, counted) : null;
    }
}
