namespace Hearsay.Facts;

/// <summary>Tells years from numbers that count.</summary>
internal static class YearReader
{
    private const decimal First = 1000;
    private const decimal Last = 2199;
    private const decimal FirstRecent = 1900;
    private const decimal LastRecent = 2099;

    /// <summary>Whether four digits without a comma, with no unit, can be a year.</summary>
    public static bool IsYear(FactWords words, Amount amount) =>
        amount.IsBare && words[amount.Number.First].Length == 4 && amount.Best is >= First and <= Last
        && decimal.IsInteger(amount.Best.Value);

    /// <summary>Whether the number is a year that news often names, so that it is no count unless people follow it.</summary>
    public static bool IsRecent(Amount amount) => amount.Best is >= FirstRecent and <= LastRecent;
}
