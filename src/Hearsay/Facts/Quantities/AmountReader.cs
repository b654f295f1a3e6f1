using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads a number with its currency or unit: "US $1.2 million", "50mph", "40-yard", "10 or so days", "$3 a day".</summary>
internal static class AmountReader
{
    private const int LongestSign = 4;

    /// <summary>The amount that begins at a token and ends before another, or null.</summary>
    public static Amount? Read(FactWords words, int token, int end)
    {
        var (currency, start) = CurrencyAt(words, token, end);
        if (NumeralReader.Read(words, start, end) is not { } number) return null;
        if (number.Sign.Length > 0) currency = Find(words[start - 1] + number.Sign) ?? Find(number.Sign);
        var amount = new Amount(token, number.End, number);
        if (currency is not null) return WithDoubt(words, WithRate(words, AfterMoney(words, amount, currency, end), currency, end), end);
        if (number.Suffix.Length > 0)
            return UnitAt(words, number.End - 1, end, number.Suffix) is { } glued ? With(words, amount, glued, end) : null;
        amount = WithDoubt(words, amount, end);
        var after = UnitAt(words, AfterHyphen(words, amount.End), end, null);
        return after is { } unit && Fits(words, unit, number) ? With(words, amount, unit, end) : amount;
    }

    private static (Unit? Currency, int End) CurrencyAt(FactWords words, int token, int end)
    {
        for (var count = Math.Min(2, end - token); count > 0; count--)
        {
            var unit = IsSign(words[token], count) ? Find(words.Written(token, token + count)) : null;
            if (unit is { Sort: UnitSort.Money }) return (unit, token + count);
        }

        return (null, token);
    }

    // "$", "USD", "HK $", but not the "euro" of "the euro 5 years ago".
    private static bool IsSign(string word, int count) =>
        count > 1 || word.Length < LongestSign && !char.IsAsciiLetterLower(word[^1]) || word is "Rs" or "Rs." or "Rp";

    private static Unit? Find(string words) => UnitTable.English.Find(words);

    // "$5 US", "$5 million dollars".
    private static Amount AfterMoney(FactWords words, Amount amount, Unit currency, int end)
    {
        var isNamed = amount.End < end && words[amount.End] is "US" or "U.S." or "USD" or "dollars";
        var name = isNamed && currency.Name == "USD" ? Find("$ US") : null;
        return amount with { End = isNamed ? amount.End + 1 : amount.End, Unit = (name ?? currency).Name, Sort = UnitSort.Money };
    }

    private static Amount With(FactWords words, Amount amount, (Unit Unit, int End) unit, int end)
    {
        var named = amount with { End = unit.End, Unit = unit.Unit.Name, Sort = unit.Unit.Sort };
        return WithDoubt(words, WithRate(words, named, unit.Unit, end), end);
    }

    private static Amount WithDoubt(FactWords words, Amount amount, int end) =>
        amount.Doubt is null && DoubtReader.After(words, amount.End, end) is { } doubt
            ? amount.With(doubt) with { End = doubt.End } : amount;

    private static Amount WithRate(FactWords words, Amount amount, Unit unit, int end) =>
        RateReader.Read(words, amount.End, end) is { } rate
            ? amount with { End = rate.End, Unit = $"{unit.Name} per {rate.Name}" } : amount;

    // The longest unit that begins at a token; the letters on the digits stand for the first word.
    private static (Unit Unit, int End)? UnitAt(FactWords words, int token, int end, string? letters)
    {
        for (var count = Math.Min(UnitTable.MostWords, end - token); count > 0; count--)
        {
            var rest = count > 1 && letters is not null ? letters + " " + words.Written(token + 1, token + count) : letters;
            if (Find(rest ?? words.Written(token, token + count)) is { } unit) return (unit, token + count);
        }

        return null;
    }

    // One letter is a unit after digits alone, and none where it begins a sentence of its own: "12 C", but "the two F schools".
    private static bool Fits(FactWords words, (Unit Unit, int End) unit, Numeral number)
    {
        var last = words[unit.End - 1];
        return last.Length > 1 || !char.IsAsciiLetter(last[0]) || number.IsDigits || words.Touches(unit.End - 2);
    }

    private static int AfterHyphen(FactWords words, int token) =>
        words[token] is "-" or "‑" && words.Touches(token - 1) && words.Touches(token) ? token + 1 : token;
}
