using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Export;

/// <summary>Quantities in words: "11 or more people killed".</summary>
internal static class QuantityWording
{
    private const int MostLength = 60;

    /// <summary>Whether it counts something; a bare "one" or "half" is mostly a way of speaking.</summary>
    public static bool IsTold(Quantity quantity) =>
        quantity is { Of: not null } or { Unit: not null } or { Hedge: not null } or { Trend: not null } or { Best: not <= 1 };

    /// <summary>Its place in a list: what befell people first, then what is counted or measured, then bare numbers.</summary>
    public static int Rank(Quantity quantity)
    {
        var fate = quantity.Of?[(quantity.Of.LastIndexOf(' ') + 1)..];
        if (fate is not null && FateTable.English.IsFate(fate)) return 0;
        return quantity.Of is null && quantity.Unit is null ? 2 : 1;
    }

    /// <summary>How a number was come by that is not said; null where it is.</summary>
    public static string? Note(Quantity quantity) => !quantity.IsImplied ? null
        : quantity.Best == 1 ? "no number is said: a noun counts one" : "worked out from the numbers beside it";

    /// <summary>Its words with those that keep it open and those for what it counts, unless they stand far off.</summary>
    public static TextSpan Words(Quantity quantity)
    {
        var words = quantity.Span;
        foreach (var part in (TextSpan?[])[quantity.Hedge, quantity.Counted])
            if (part is { } span && words.Cover(span).Length <= MostLength) words = words.Cover(span);
        return words;
    }

    /// <summary>The number with its bounds, what it counts, and whether it rose or fell.</summary>
    public static string Of(Quantity quantity)
    {
        var counted = (quantity.Unit, quantity.Of) switch
        {
            ({ } unit, { } of) => $" {unit} ({of})",
            ({ } unit, null) => $" {unit}",
            (null, { } of) => $" {of}",
            _ => "",
        };
        var trend = quantity.Trend is null || IsMove(quantity) ? "" : quantity.Trend == Trend.Up ? ", risen" : ", fallen";
        return Number(quantity) + counted + trend;
    }

    /// <summary>The number with its bounds alone: "11", "11 or more", "5 to 7".</summary>
    public static string Number(Quantity quantity) => (quantity.Low, quantity.Best, quantity.High) switch
    {
        ({ } low, _, { } high) when low == high => Write(low),
        ({ } low, _, { } high) when IsMove(quantity) => quantity.Trend == Trend.Up
            ? $"from {Write(low)} up to {Write(high)}" : $"from {Write(high)} down to {Write(low)}",
        ({ } low, { } best, { } high) when best > low && best < high => $"{Write(best)} ({Write(low)} to {Write(high)})",
        ({ } low, _, { } high) => $"{Write(low)} to {Write(high)}",
        ({ } low, _, null) => $"{Write(low)} or more",
        (null, _, { } high) => $"up to {Write(high)}",
        (null, { } best, null) => $"about {Write(best)}",
        _ => "an unknown number",
    };

    /// <summary>The number for programs, as in ISO 8601-2: "11", "11/..", "../5", "5/7", and "260~" for about 260.</summary>
    public static string Value(Quantity quantity) => (quantity.Low, quantity.Best, quantity.High) switch
    {
        ({ } low, _, { } high) when low == high => Plain(low),
        ({ } low, _, { } high) => $"{Plain(low)}/{Plain(high)}",
        ({ } low, _, null) => $"{Plain(low)}/..",
        (null, _, { } high) => $"../{Plain(high)}",
        (null, { } best, null) => $"{Plain(best)}~",
        _ => "../..",
    };

    // "Rose from five to seven": both ends are said.
    private static bool IsMove(Quantity quantity) =>
        quantity is { Trend: not null, Low: { } low, High: { } high } && low < high;

    private static string Write(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);
}
