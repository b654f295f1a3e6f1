using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>A number with the unit and the words of doubt that stand beside it.</summary>
/// <param name="First">Its first token, that of a currency before it included.</param>
/// <param name="End">The token after its last, that of its unit included.</param>
/// <param name="Number">The number, or the first of the two that a range is made of.</param>
internal sealed record Amount(int First, int End, Numeral Number)
{
    /// <summary>What it is measured in, as it is written out, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What the unit measures, or null where there is none.</summary>
    public UnitSort? Sort { get; init; }

    /// <summary>The least it can be, or null.</summary>
    public decimal? Low { get; init; } = Number.Low;

    /// <summary>The number, or null.</summary>
    public decimal? Best { get; init; } = Number.Best;

    /// <summary>The most it can be, or null.</summary>
    public decimal? High { get; init; } = Number.High;

    /// <summary>The words that keep it open, or null.</summary>
    public Doubt? Doubt { get; init; }

    /// <summary>Whether it runs from one number to another.</summary>
    public bool IsRange { get; init; }

    /// <summary>Whether nothing but digits stands there, which may be the number of a thing.</summary>
    public bool IsBare => Unit is null && Number.IsDigits && !IsRange;

    /// <summary>The amount with its bounds opened by words of doubt.</summary>
    public Amount With(Doubt doubt) => this with
    {
        Doubt = Doubt is { } before ? before.Cover(doubt) : doubt,
        Low = doubt.Bound == Bound.Least ? Low ?? Best : Best is null ? Low : null,
        High = doubt.Bound == Bound.Most ? High ?? Best : Best is null ? High : null,
    };
}
