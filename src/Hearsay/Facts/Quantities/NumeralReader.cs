using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads the number that begins at a token: "two hundred and five", "1.2 million", "half a dozen", "tens of thousands".</summary>
internal static class NumeralReader
{
    // Far above what news counts, and far below where arithmetic ends.
    private const decimal Largest = 1e16m;
    private const int ManyTimes = 10;

    /// <summary>The number that begins at the token and ends before another, or null.</summary>
    public static Numeral? Read(FactWords words, int token, int end)
    {
        if (IsMinus(words, token) && ReadDigits(words, AfterMinus(words, token), end) is { } negative) return Negated(negative, token);
        return ShareReader.Read(words, token, end) ?? ReadPlain(words, token, end) ?? ReadMany(words, token, end)
            ?? ReadSome(words, token, end);
    }

    /// <summary>The whole number in digits or words that begins at the token, or null.</summary>
    public static Numeral? ReadPlain(FactWords words, int token, int end) => ReadDigits(words, token, end) ?? ReadWords(words, token, end);

    /// <summary>What a word writes in the table of numbers, or null.</summary>
    public static NumberWord? Find(FactWords words, int token) => NumberTable.English.Find(words.Folded(token));

    private static bool IsMinus(FactWords words, int token) => words.Folded(token) == "minus"
        || words[token] is "-" or "−" && words.Touches(token)
            && (IsCurrency(words[token - 1]) || !words.Touches(token - 1) && words.PartAt(token - 1) != PartOfSpeech.Propn);

    // "minus-5 yards": the hyphen belongs to the word.
    private static int AfterMinus(FactWords words, int token) =>
        words.Folded(token) == "minus" && words[token + 1] == "-" ? token + 2 : token + 1;

    private static Numeral Negated(Numeral numeral, int first) =>
        numeral with { First = first, Low = -numeral.High, Best = -numeral.Best, High = -numeral.Low };

    private static Numeral? ReadDigits(FactWords words, int token, int end)
    {
        if (token >= end || DigitWord.Parse(words[token]) is not { } digits || !IsSign(words, token, digits)) return null;
        var sign = digits.Sign;
        var isMoney = sign.Length > 0 || IsCurrency(words[token - 1]);
        var (value, at, suffix) = (digits.Value, token + 1, digits.Suffix);
        if (FractionAt(words, at, end) is { } fraction) (value, at) = (value + fraction, at + 1);
        if (ShortScale(suffix, isMoney) is { } scale) (value, suffix) = (value * scale, "");
        else if (suffix.Length == 0 && at < end && words.Touches(at - 1) && ShortScale(words[at], isMoney) is { } touching)
            (value, at) = (value * touching, at + 1);
        else if (suffix.Length == 0 && at < end && words[at].Length > 1 && ShortScale(words[at], isMoney) is { } apart)
            (value, at) = (value * apart, at + 1);
        (value, at) = ReadScales(words, value, at, end);
        return Numeral.Of(token, at, value) with { IsDigits = at == token + 1, Suffix = suffix, Sign = sign };
    }

    // "USD10m", "$A5,000"; some copies write "PS300" for pounds, but a PS5 is a machine.
    private static bool IsSign(FactWords words, int token, DigitWord digits) => digits.Sign.Length == 0
        || (IsCurrency(digits.Sign) || IsCurrency(words[token - 1] + digits.Sign)) && (digits.Sign != "PS" || words[token].Length > 4);

    private static bool IsCurrency(string word) => word.Length > 0 && UnitTable.English.Find(word) is { Sort: UnitSort.Money };

    // "$5m" is five million dollars and "5m" five metres; "4.3M" are millions of anything.
    private static decimal? ShortScale(string letters, bool isMoney) =>
        isMoney || letters is not ("m" or "b" or "B" or "T") ? NumberTable.English.ScaleOf(letters) : null;

    // The "1/2" of "2 1/2 years", and the sign for it.
    private static decimal? FractionAt(FactWords words, int token, int end)
    {
        if (token >= end) return null;
        return ShareReader.SlashedPart(words[token]) ?? (DigitWord.Parse(words[token]) is { Value: > 0 and < 1, Sign: "", Suffix: "" } part
            && !char.IsAsciiDigit(words[token][0]) && words[token][0] != '.' ? part.Value : null);
    }

    private static (decimal Value, int End) ReadScales(FactWords words, decimal value, int at, int end)
    {
        while (at < end && Math.Abs(value) < Largest)
        {
            var next = words[at] == "-" && words.Touches(at) && words.Touches(at - 1) ? at + 1 : at;
            if (next >= end || Find(words, next) is not { Sort: NumberSort.Scale or NumberSort.Dozen } scale) break;
            (value, at) = (value * scale.Value, next + 1);
        }

        return (value, at);
    }

    // "dozens", "hundreds of thousands", "scores of": between the one and ten times as much.
    private static Numeral? ReadMany(FactWords words, int token, int end)
    {
        if (Find(words, token) is not { Sort: NumberSort.Many } many) return null;
        var isDouble = words.Folded(token + 1) == "of" && Find(words, token + 2) is { Sort: NumberSort.Many };
        var (value, at) = isDouble ? (many.Value * Find(words, token + 2)!.Value.Value, token + 3) : (many.Value, token + 1);
        if (at > end || many.Value == 10 && !isDouble || IsScoreOfGames(words, token)) return null;
        return new Numeral(token, at, value, null, value * ManyTimes);
    }

    // "Scores of people", but "test scores", "the scores", "he scores".
    private static bool IsScoreOfGames(FactWords words, int token) =>
        words.Folded(token) == "scores" && !(words.Folded(token + 1) is "of" or "more"
            && words.PartAt(token - 1) is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Propn));

    // "several", "a few", "a handful of", and before a scale "several hundred".
    private static Numeral? ReadSome(FactWords words, int token, int end)
    {
        var at = words.Folded(token) is "a" or "an" ? token + 1 : token;
        if (at >= end || Find(words, at) is not { } word) return null;
        var hasArticle = at > token;
        var isScaled = IsScale(words, at + 1);
        var isOpen = word.Sort switch
        {
            NumberSort.Some => true,
            NumberSort.Few => hasArticle || isScaled,
            NumberSort.Handful => hasArticle,
            _ => false,
        };
        if (isOpen) return Open(words, token, at + 1, end, word.Value);
        var isTwo = word.Sort == NumberSort.Couple && hasArticle && IsCounting(words, at + 1)
            || word.Sort == NumberSort.Pair && hasArticle && words.Folded(at + 1) == "of";
        if (!isTwo) return null;
        var (value, last) = ReadScales(words, word.Value, at + 1, end);
        return word.Sort == NumberSort.Pair ? Numeral.Of(token, last, value) : new Numeral(token, last, value, value, null);
    }

    private static Numeral Open(FactWords words, int token, int at, int end, decimal least)
    {
        var (value, last) = ReadScales(words, least, at, end);
        return last == at ? new Numeral(token, at, least, null, null) : new Numeral(token, last, value, null, value / least * ManyTimes);
    }

    // "a couple of days", "a couple more", "a couple dozen", but "a couple was hurt".
    private static bool IsCounting(FactWords words, int token) =>
        words.Folded(token) is "of" or "more" || words.TagAt(token) == "NNS" || IsScale(words, token);

    private static bool IsScale(FactWords words, int token) =>
        Find(words, token) is { Sort: NumberSort.Scale or NumberSort.Dozen };

    // "twenty-five", "two hundred and five": a hyphen or an "and" may stand inside, none at the end.
    private static Numeral? ReadWords(FactWords words, int token, int end)
    {
        // "per million", "a baker's dozen"
        if (words.Folded(token - 1) is "per" or "'s" or "’s" && IsScale(words, token)) return null;
        var sum = new NumberSum();
        var at = IsArticleOfScale(words, token) ? token + 1 : token;
        var last = token;
        while (at < end && Find(words, at) is { } word && sum.TryAdd(word))
        {
            last = at + 1;
            at = IsJoint(words, last, sum) ? last + 1 : last;
        }

        if (sum.IsEmpty) return null;
        var value = sum.Value;
        if (ShareReader.PartAfterAnd(words, last) is { } part && last + 2 < end) (value, last) = (value + part, last + 3);
        (value, last) = ReadScales(words, value, last, end);
        return Numeral.Of(token, last, value);
    }

    private static bool IsArticleOfScale(FactWords words, int token) =>
        words.Folded(token) is "a" or "an" && IsScale(words, token + 1);

    private static bool IsJoint(FactWords words, int token, NumberSum sum) =>
        words[token] == "-" && words.Touches(token) && words.Touches(token - 1) || words.Folded(token) == "and" && sum.TakesAnd;
}
