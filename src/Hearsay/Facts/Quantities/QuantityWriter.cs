using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Makes a quantity of an amount: what is counted, what befell it, whether it rose or fell.</summary>
internal sealed class QuantityWriter(FactWords words)
{
    private const string People = "people";
    private const int Places = 8;

    // Divided by this, a number loses the zeros after its point.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The quantity that an amount of a sentence that ends at a token says, and what befell those it counts.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="end">The token after the last of the sentence.</param>
    /// <param name="joinedFate">What befell those who are counted next in one breath, or null.</param>
    public (Quantity Quantity, string? Fate) Write(Amount amount, int end, string? joinedFate)
    {
        var first = Math.Min(amount.First, amount.Doubt?.First ?? amount.First);
        var quantity = new Quantity(words.SpanOf(amount.First, amount.End), Plain(amount.Low), Plain(amount.Best), Plain(amount.High))
        {
            Unit = amount.Unit,
            Hedge = amount.Doubt is { } doubt ? words.SpanOf(doubt.First, doubt.End) : null,
            Trend = TrendReader.Read(words, amount, first, end),
        };
        return amount.Sort is null or UnitSort.Percent ? WithCounted(quantity, amount, first, end, joinedFate) : (quantity, null);
    }

    /// <summary>The quantity that a singular noun or a name says of one to whom something befell.</summary>
    public Quantity WriteOne(int token, TextSpan? name, string fate)
    {
        var span = name ?? words.SpanOf(ImpliedFinder.First(words, token), token + 1);
        return new Quantity(span, 1, 1, 1) { IsImplied = true, Counted = span, Of = $"{NameOfOne(token)} {fate}" };
    }

    private string NameOfOne(int token) => words.PartAt(token) == PartOfSpeech.Noun ? words.Folded(token) : "person";

    private (Quantity Quantity, string? Fate) WithCounted(Quantity quantity, Amount amount, int first, int end, string? joinedFate)
    {
        var counted = CountedFinder.Find(words, amount, end);
        if (counted.HasNoun && amount.Unit is null && UnitOf(counted) is { } unit) return (quantity with { Unit = unit }, null);
        if (counted.HasNoun) quantity = quantity with { Counted = words.SpanOf(counted.First, counted.End) };
        if (amount.Unit is null && counted.HasNoun && RateReader.Read(words, counted.End, end) is { } rate)
            quantity = quantity with { Unit = $"{words.Folded(counted.Head)} per {rate.Name}" };
        var isThing = counted.HasNoun && FateTable.English.IsThing(words.Lemma(counted.Head)) || amount.Number.IsOrdinal;
        var fate = isThing ? null : FateFinder.Find(words, counted, first) ?? joinedFate;
        return (quantity with { Of = OfWords(counted, fate) }, fate);
    }

    // "517 rushing yards" are yards.
    private string? UnitOf(Counted counted) =>
        UnitTable.English.Find(words.Folded(counted.Head)) is { Sort: not (UnitSort.Percent or UnitSort.Age), Name: not "points" } unit
            && words.TagAt(counted.Head) is "NN" or "NNS" ? unit.Name : null;

    private string? OfWords(Counted counted, string? fate)
    {
        var isPeople = !counted.HasNoun || FateTable.English.OfCount(words.Lemma(counted.Head)) is not null
            || words.Folded(counted.Head) is "others" or "more" or "lives";
        if (fate is not null) return $"{(isPeople ? People : CountedFinder.NameOf(words, counted))} {fate}";
        if (counted.HasNoun) return CountedFinder.NameOf(words, counted);
        return words.Folded(counted.First) is "nobody" or "no" or "no-one" ? People : null;
    }

    // A third is 0.33333333, and 14.7 million has no point.
    private static decimal? Plain(decimal? number) => number is { } value ? Math.Round(value, Places) / One : null;
}
