using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>How many units a length has.</summary>
/// <param name="End">The index just after the last token.</param>
/// <param name="Number">The number; null where it is left open: "several", "two to three".</param>
/// <param name="Modifier">A TIMEX3 modifier such as APPROX, or null.</param>
internal readonly record struct TimeCount(int End, double? Number, string? Modifier)
{
    /// <summary>The most words of a number: "three hundred and sixty-five thousand".</summary>
    private const int MostWords = 12;

    /// <summary>Reads the count at a token: "10", "2 1/2", "twenty-four", "several", "10 to 15", "10 or so"; or null.</summary>
    public static TimeCount? Read(TimeWords words, int token)
    {
        if (Amount(words, token) is { } amount) return amount;
        if (Plain(words, token) is not { } first) return null;
        if (OtherEnd(words, first.End) is { } last) return new TimeCount(last, null, "APPROX");
        if (words.Find(first.End, TimeSort.Fraction) is { } part)
        {
            var share = double.Parse(part.Value, CultureInfo.InvariantCulture);
            return new TimeCount(first.End + part.Length, first.Number + share, null);
        }

        return words.Find(first.End, TimeSort.Afterthought) is { } more
            ? new TimeCount(first.End + more.Length, first.Number, more.Value) : first;
    }

    private static TimeCount? Amount(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Amount) is not { } word) return null;
        // "a hundred": the number goes on.
        if (word.Length == 1 && word.Value == "1" && words.Find(token + 1, TimeSort.Scale) is not null) return Spoken(words, token + 1);
        var number = word.Value.Split(' ')[0];
        return new TimeCount(
            token + word.Length, number == "X" ? null : double.Parse(number, CultureInfo.InvariantCulture), word.Rest);
    }

    private static TimeCount? Plain(TimeWords words, int token) => Digits(words, token) ?? Spoken(words, token);

    // "10 to 15", "two or three", "10-15"
    private static int? OtherEnd(TimeWords words, int token)
    {
        var joint = words[token] == "-" && words[token + 1] == "to" ? token + 1 : token;
        if (words[joint] is not ("to" or "or" or "-")) return null;
        return Plain(words, joint + 1)?.End;
    }

    private static TimeCount? Digits(TimeWords words, int token)
    {
        var text = words[token];
        if (text.Length is 0 or > 12 || !char.IsAsciiDigit(text[0])) return null;
        const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)) return null;
        if (words.Find(token + 1, TimeSort.Scale) is not { } scale) return new TimeCount(token + 1, number, null);
        return new TimeCount(token + 2, number * scale.Number, null);
    }

    private static TimeCount? Spoken(TimeWords words, int token)
    {
        var (total, current, end) = (0d, 0d, token);
        for (var index = 0; index < MostWords; index++)
        {
            var isJoint = end > token && (words[end] == "-" || (words[end] == "and" && current % 100 == 0));
            var next = isJoint ? end + 1 : end;
            if (words.Find(next, TimeSort.Number) is { } small && Fits(current, small.Number)) current += small.Number;
            else if (words.Find(next, TimeSort.Scale) is { } scale) (total, current) = Scaled(total, current, scale.Number);
            else break;
            end = next + 1;
        }

        return end > token ? new TimeCount(end, total + current, null) : null;
    }

    private static (double Total, double Current) Scaled(double total, double current, int scale) =>
        scale == 100 ? (total, Math.Max(1, current) * scale) : (total + (Math.Max(1, current) * scale), 0);

    // "twenty" takes a "four" but no "nineteen".
    private static bool Fits(double current, int next) => current % 100 == 0 || (current % 100 >= 20 && current % 10 == 0 && next < 10);
}
