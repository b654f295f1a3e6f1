using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Joins two amounts that are the ends of one: "five to seven", "$3-$5 billion", "from 252 miles to 287 miles".</summary>
internal static class RangeReader
{
    // "from $36,040 at noon last Monday to $34,935": how far apart the ends may stand.
    private const int LongestGap = 8;

    // "three or four", "10 or 15": more apart, the two are no guess at one number.
    private const decimal WidestGuess = 2;

    /// <summary>The range that an amount begins, or the amount itself.</summary>
    public static Amount Read(FactWords words, Amount amount, int end) =>
        amount.Best is null
            ? amount : ReadJoined(words, amount, end) ?? ReadFromTo(words, amount, end) ?? ReadOrTwo(words, amount) ?? amount;

    /// <summary>The token after a score, a vote or a season that the amount begins, such as "5-4" and "2017-18"; else -1.</summary>
    public static int EndOfScore(FactWords words, Amount amount, int end)
    {
        var isHyphen = amount.IsBare && IsDash(words[amount.End]) && words.Touches(amount.End - 1) && words.Touches(amount.End);
        if (!isHyphen || amount.End + 1 >= end) return -1;
        return AmountReader.Read(words, amount.End + 1, end) is { IsBare: true } other ? other.End : -1;
    }

    private static Amount? ReadJoined(FactWords words, Amount amount, int end)
    {
        var start = AfterJoint(words, amount, end);
        if (start < 0 || ReadEnd(words, start, end) is not { Best: { } last } other || !Agree(amount, other)) return null;
        var first = Scaled(words, amount, other);
        var isFrom = Opens(words, amount, "from");
        if (words.Folded(amount.End) == "or" && (last <= first || last > first * WidestGuess)) return null;
        if (last <= first && !(isFrom && last < first) || IsCount(words, amount, other) || IsMove(words, amount, other)) return null;
        return Join(words, amount, other, first, last, isFrom);
    }

    private static Amount? ReadFromTo(FactWords words, Amount amount, int end)
    {
        if (amount.Unit is null || !Opens(words, amount, "from")) return null;
        var limit = Math.Min(end - 1, amount.End + LongestGap);
        for (var at = amount.End; at < limit && words.PartAt(at) != PartOfSpeech.Punct; at++)
        {
            if (words.Folded(at) != "to" || ReadEnd(words, at + 1, end) is not { Best: { } last } other) continue;
            var isRange = Agree(amount, other) && amount.Best != last;
            return isRange && amount.Best is { } first ? Join(words, amount, other, first, last, true) : null;
        }

        return null;
    }

    // "a day or two"
    private static Amount? ReadOrTwo(FactWords words, Amount amount)
    {
        var first = amount.First - 3;
        var isGuess = amount is { Best: 2, Unit: null } && words.Folded(amount.First - 1) == "or" && words.TagAt(amount.First - 2) == "NN"
            && words.Folded(first) is "a" or "an" or "another";
        if (!isGuess) return null;
        var unit = UnitTable.English.Find(words.Folded(first + 1));
        return amount with { First = first, Unit = unit?.Name, Sort = unit?.Sort, Low = 1, Best = null, High = 2, IsRange = true };
    }

    // Where the second end begins, its words of doubt passed over; -1 where nothing joins the two.
    private static int AfterJoint(FactWords words, Amount amount, int end)
    {
        var at = amount.End;
        if (IsDash(words[at]) && words.Folded(at + 1) == "to") at++;
        var joins = words.Folded(at) switch
        {
            "to" or "or" => true,
            "and" => Opens(words, amount, "between"),
            var mark => IsDash(mark),
        };
        if (!joins) return -1;
        if (IsDash(words[at + 1])) at++;
        return at + 1 < end ? at + 1 : -1;
    }

    private static Amount? ReadEnd(FactWords words, int start, int end) =>
        AmountReader.Read(words, DoubtReader.SkipAhead(words, start, end), end);

    private static bool IsDash(string mark) => mark is "-" or "–" or "—" or "‑";

    private static bool Opens(FactWords words, Amount amount, string preposition) =>
        words.Folded(amount.First - 1) == preposition
        || words.Folded(amount.First - 2) == preposition && BoundTable.English.Before(words.Folded(amount.First - 1)) is not null;

    private static bool Agree(Amount amount, Amount other) => amount.Unit is null || other.Unit is null
        || amount.Unit == other.Unit || other.Unit.StartsWith(amount.Unit + " per ", StringComparison.Ordinal)
        || amount.Unit.StartsWith(other.Unit + " per ", StringComparison.Ordinal);

    // "1 to 2 thousand", "$89 to $93 billion", but "$200 to $4 million": the scale is of both where that keeps their order.
    private static decimal Scaled(FactWords words, Amount amount, Amount other)
    {
        var first = amount.Best ?? 0;
        var isScaled = amount.Number.End > amount.Number.First + 1;
        var digits = DigitWord.Parse(words[other.Number.First])?.Value ?? NumeralReader.Find(words, other.Number.First)?.Value ?? 0;
        if (isScaled || digits == 0 || other.Best is not { } last || last < digits * 1000 || first >= digits) return first;
        return first * (last / digits);
    }

    // "won 5-7", "the years 1914-1918" and "16-18 Mill Lane" are no ranges: bare digits are one where they count something.
    private static bool IsCount(FactWords words, Amount amount, Amount other)
    {
        if (!amount.IsBare || !other.IsBare) return false;
        if (YearReader.IsYear(words, amount) && YearReader.IsYear(words, other)) return true;
        var counts = words.PartAt(other.End) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb;
        return IsDash(words[amount.End]) && (!counts || words[other.End] != words.Folded(other.End));
    }

    // "fell 7% to 2%", "rose by $3 to $8": a step and where it led.
    private static bool IsMove(FactWords words, Amount amount, Amount other) =>
        amount.Unit is not null && other.Unit is not null && words.Folded(amount.End) == "to" && !Opens(words, amount, "from")
        && (Opens(words, amount, "by") || TrendReader.Before(words, amount.First) is not null);

    private static Amount Join(FactWords words, Amount amount, Amount other, decimal first, decimal last, bool isFrom)
    {
        var isMove = isFrom && (last < first || TrendReader.Before(words, amount.First - 1) is not null);
        var range = amount with
        {
            End = other.End,
            Unit = amount.Unit?.Length > other.Unit?.Length ? amount.Unit : other.Unit ?? amount.Unit,
            Sort = other.Sort ?? amount.Sort,
            Low = Math.Min(first, last),
            Best = isMove ? last : null,
            High = Math.Max(first, last),
            IsRange = true,
        };
        return other.Doubt is { } doubt && doubt.First >= other.First ? range with { Doubt = doubt } : range;
    }
}
