using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads parts of a whole: "half of", "a third of", "two-thirds", "one in five", "1/2".</summary>
internal static class ShareReader
{
    private const decimal Half = 0.5m;

    // "20 in 100" is a share; what is counted in larger numbers is not.
    private const decimal MostOutOf = 20;

    private static readonly FrozenSet<string> _orders =
        new[] { "first", "second", "other", "latter", "last", "this", "the", "better", "back", "in" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _wholes =
        new[] { "of", "the", "its", "their", "his", "her", "our", "my", "all", "that", "those", "these" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _nearness =
        new[] { "than", "about", "nearly", "almost", "roughly", "over", "around" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The share that begins at the token, or a number that "half" begins, or null.</summary>
    public static Numeral? Read(FactWords words, int token, int end)
    {
        if (token >= end) return null;
        return ReadHalf(words, token, end) ?? ReadParts(words, token, end) ?? ReadOutOf(words, token, end) ?? ReadSlashed(words, token);
    }

    /// <summary>The part that "and a half" adds to the number before it, or null.</summary>
    public static decimal? PartAfterAnd(FactWords words, int token)
    {
        if (words.Folded(token) != "and" || words.Folded(token + 1) is not ("a" or "one")) return null;
        return words.Folded(token + 2) is "half" or "quarter" ? 1 / NumeralReader.Find(words, token + 2)!.Value.Value : null;
    }

    /// <summary>The value of a fraction with a stroke, such as "1/2", or null for days and scores such as "9/11".</summary>
    public static decimal? SlashedPart(string word)
    {
        var stroke = word.AsSpan().IndexOfAny('/', '⁄');
        if (stroke is < 1 or > 2 || word.Length - stroke > 4) return null;
        if (!int.TryParse(word.AsSpan(0, stroke), NumberStyles.None, CultureInfo.InvariantCulture, out var upper)) return null;
        if (!int.TryParse(word.AsSpan(stroke + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var lower)) return null;
        return upper > 0 && lower > upper && lower is 2 or 3 or 4 or 5 or 8 or 16 or 32 or 64 or 128 ? (decimal)upper / lower : null;
    }

    // "half a dozen", "a quarter of a million", "half an hour", "half of them".
    private static Numeral? ReadHalf(FactWords words, int token, int end)
    {
        var half = words.Folded(token) == "a" && words.Folded(token + 1) is "half" or "quarter" ? token + 1 : token;
        if (words.Folded(half) is not ("half" or "quarter")) return null;
        var part = words.Folded(half) == "half" ? Half : Half * Half;
        var isJoined = words[half + 1] == "-";
        var next = isJoined ? half + 2 : half + 1;
        if (part < Half && words.Folded(next) == "of") next++;
        var hasArticle = words.Folded(next) is "a" or "an";
        var noun = hasArticle ? next + 1 : next;
        if (noun >= end) return null;
        if (NumeralReader.Find(words, noun) is { Sort: NumberSort.Scale or NumberSort.Dozen } scale)
            return Numeral.Of(token, noun + 1, part * scale.Value);
        if ((hasArticle || isJoined) && IsUnit(words, noun)) return Numeral.Of(token, noun, part);
        return part == Half && IsShareOf(words, half, next) ? Numeral.Of(token, half + 1, part) with { IsShare = true } : null;
    }

    private static bool IsUnit(FactWords words, int token) =>
        UnitTable.English.Find(words[token]) is { Sort: not (UnitSort.Money or UnitSort.Age), Name: not ("times" or "points") };

    // "half of them", "half the town", "more than half", but "the second half of the match".
    private static bool IsShareOf(FactWords words, int half, int next) =>
        !_orders.Contains(words.Folded(half - 1)) && (_wholes.Contains(words.Folded(next)) || _nearness.Contains(words.Folded(half - 1)));

    // "a third of", "one-third", "two-thirds", "three quarters of"; a "third man" and "three quarters of growth" in a row are none.
    private static Numeral? ReadParts(FactWords words, int token, int end)
    {
        var small = NumeralReader.Find(words, token) is { Sort: NumberSort.Small } word ? word.Value : 0;
        var count = words.Folded(token) is "a" or "an" ? 1 : small;
        if (count is not (> 0 and < 10)) return null;
        var hasHyphen = words[token + 1] == "-";
        var at = hasHyphen ? token + 2 : token + 1;
        if (at >= end || NumeralReader.Find(words, at) is not { Sort: NumberSort.Part or NumberSort.Parts } part) return null;
        var agrees = (count == 1) == (part.Sort == NumberSort.Part);
        var isShare = hasHyphen || words.Folded(at + 1) is "of" or "the" or "to" || words.Folded(token - 1) == "by";
        if (!agrees || !isShare) return null;
        return Numeral.Of(token, at + 1, count / part.Value) with { IsShare = true };
    }

    // "one in five", "three out of four", "one of every ten".
    private static Numeral? ReadOutOf(FactWords words, int token, int end)
    {
        if (NumeralReader.ReadPlain(words, token, end) is not { } some || some.Best is not (> 0 and <= MostOutOf)) return null;
        var at = AfterOutOf(words, some.End);
        if (at == some.End || NumeralReader.ReadPlain(words, at, end) is not { } all) return null;
        if (all.Best is not { } whole || whole <= some.Best) return null;
        var isYear = all.IsDigits && whole is > 1000 and < 2200 && !words[at].Contains(',', StringComparison.Ordinal);
        if (isYear || IsUnit(words, all.End) || all.Suffix.Length > 0) return null;
        return Numeral.Of(token, all.End, some.Best.Value / whole) with { IsShare = true };
    }

    private static int AfterOutOf(FactWords words, int token) =>
        (words.Folded(token), words.Folded(token + 1), words.Folded(token + 2)) switch
        {
            ("out", "of", "every") => token + 3,
            ("out", "of", _) => token + 2,
            ("in" or "of", "every", _) => token + 2,
            ("in", _, _) => token + 1,
            _ => token,
        };

    private static Numeral? ReadSlashed(FactWords words, int token) =>
        SlashedPart(words[token]) is { } part ? Numeral.Of(token, token + 1, part) : null;
}
