using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Years, decades and centuries: "in 2011", "fiscal 1998", "'98", "the mid-1990s", "the 19th century".</summary>
internal static class YearPattern
{
    private const int FirstYear = 1000;
    private const int FirstLikelyYear = 1900;
    private const int LastLikelyYear = 2100;
    private const int LastYear = 2199;

    /// <summary>The year or the years that begin at the token, or null.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        var words = context.Words;
        return Named(words, token) ?? Decade(words, token) ?? Century(words, token) ?? Spoken(words, token) ?? Short(context, token)
            ?? Prefixed(words, token) ?? (IsYear(words, token) ? OfYear(token + 1, YearOf(words, token)!.Value) : null);
    }

    /// <summary>The year that four digits write, or null.</summary>
    public static int? YearOf(TimeWords words, int token) => YearOf(words[token]);

    /// <summary>The year at the token, in digits or words, with the end; null where there is none.</summary>
    public static (int Year, int End)? YearAt(TimeWords words, int token)
    {
        if (YearOf(words, token) is { } year) return (year, token + 1);
        return Spoken(words, token) is { Point: { } point, End: var end } ? (point.Day.Year, end) : null;
    }

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear ? year : null;

    private static TimeMatch OfYear(int end, int year) => TimeMatch.Explicit(end, new TimePoint(new DateOnly(year, 1, 1), TimeUnit.Year));

    // "fiscal 1998", "fiscal year 1998", "FY2018", "the year 2000", "the 2017 fiscal year"
    private static TimeMatch? Named(TimeWords words, int token)
    {
        if (words[token] is ['f', 'y', ..] && YearOf(words[token][2..]) is { } books) return OfYear(token + 1, books);
        var start = words.Skip(token, "the");
        var at = words.Skip(words.Skip(start, TimeSort.Fiscal), "year");
        if (YearOf(words, at) is { } book && words[at + 1] == "fiscal" && words[at + 2] == "year") return OfYear(at + 3, book);
        return at > start && YearAt(words, at) is { } year ? OfYear(year.End, year.Year) : null;
    }

    // "1990s", "the mid-1990s", "the '90s", "the nineties", "the 1960's"
    private static TimeMatch? Decade(TimeWords words, int token)
    {
        var at = words.Skip(token, "the");
        var isMid = words[at].StartsWith("mid-", StringComparison.Ordinal);
        var word = isMid ? words[at][4..] : words[at];
        var end = at + 1;
        if (word.Length is 2 or 4 && words[end] == "'s" && word[^1] == '0') (word, end) = (word + "s", end + 1);
        if (DecadeOf(word, isNamed: at > token) is not { } year) return null;
        var match = TimeMatch.Explicit(end, new TimePoint(new DateOnly(year, 1, 1), TimeUnit.Decade));
        return isMid ? match with { Modifier = "MID" } : match;
    }

    // "in her 80s" is an age: without a stroke two digits are a decade only behind "the".
    private static int? DecadeOf(string word, bool isNamed)
    {
        if (word is not [.., '0', 's']) return isNamed && TensOf(word) is { } tens ? 1900 + tens : null;
        if (word.Length == 5) return YearOf(word[..4]);
        var isShort = word.Length == 4 && word[0] == '\'';
        var digits = isShort ? word[1..3] : word.Length == 3 && isNamed ? word[..2] : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? 1900 + number : null;
    }

    private static int? TensOf(string word) => word is [.., 'i', 'e', 's']
        && TimeWordTable.English.StartingWith(word[..^3] + "y").FirstOrDefault(entry => entry.Sort == TimeSort.Number) is { } tens
            ? tens.Number : null;

    private static TimeMatch? Century(TimeWords words, int token)
    {
        var at = words.Skip(token, "the");
        if (words.OrdinalAt(at) is not { Number: > 0 and < 23 } ordinal) return null;
        var end = words.Skip(ordinal.End, "-");
        if (words[end] is not "century") return null;
        return TimeMatch.Explicit(end + 1, new TimePoint(new DateOnly(Math.Max(1, (ordinal.Number - 1) * 100), 1, 1), TimeUnit.Century));
    }

    // "nineteen ninety-six", "two thousand and eight" (only as a year of its own)
    private static TimeMatch? Spoken(TimeWords words, int token)
    {
        if (words.Find(token, TimeSort.Number) is not { Number: >= 13 and <= 20 } first) return Thousand(words, token);
        if (words.Find(token + 1, TimeSort.Number) is not { Number: >= 10 } tens) return null;
        var at = words.Skip(token + 2, "-");
        var hasUnits = tens.Number >= 20 && words.Find(at, TimeSort.Number) is { Number: < 10 };
        var year = (first.Number * 100) + tens.Number + (hasUnits ? words.Find(at, TimeSort.Number)!.Number : 0);
        return OfYear(hasUnits ? at + 1 : token + 2, year);
    }

    private static TimeMatch? Thousand(TimeWords words, int token)
    {
        if (words[token] != "two" || words[token + 1] != "thousand" || words[token - 1] != "year") return null;
        return TimeCount.Read(words, token) is { Number: < LastYear and var year, End: var end } ? OfYear(end, (int)year) : null;
    }

    // "'98"
    private static TimeMatch? Short(TimeContext context, int token)
    {
        if (context.Words[token] is not ['\'', var tens, var units] || !char.IsAsciiDigit(tens) || !char.IsAsciiDigit(units)) return null;
        var year = 1900 + ((tens - '0') * 10) + (units - '0');
        var latest = (context.Now?.Day.Year ?? 2000) + 10;
        return OfYear(token + 1, year + 100 <= latest ? year + 100 : year);
    }

    // "in 2011" and "the 2011 vote", but not "2011 people", "$2000" or "No. 2011".
    private static bool IsYear(TimeWords words, int token)
    {
        if (YearOf(words, token) is not { } year || IsNumber(words, token)) return false;
        var isLed = words.Has(token - 1, TimeSort.YearLead);
        var isRange = words[token - 1] is "-" or "/" && YearOf(words, token - 2) is not null;
        var isLikely = year is >= FirstLikelyYear and < LastLikelyYear;
        return (isLed || isRange || isLikely) && !IsCounting(words, token);
    }

    private static bool IsNumber(TimeWords words, int token)
    {
        var after = words[token + 1];
        if (words.Has(token - 1, TimeSort.Numbered)) return true;
        if (after is "%" or ":" or "°" || words.Has(token + 1, TimeSort.Scale) || words.Has(token + 1, TimeSort.Unit)) return true;
        // A phone number, a score or a code: its other part is no year.
        return words[token - 1] == "-" && words[token - 2] is [.., >= '0' and <= '9'] && YearOf(words, token - 2) is null;
    }

    private static bool IsCounting(TimeWords words, int token)
    {
        if (words.Has(token + 1, TimeSort.Counted)) return true;
        if (words.Words.Relation(token) != "nummod") return false;
        var head = words.Words.Head(token);
        if (head < token || words.Words.TagAt(head) is not ("NNS" or "NNPS")) return false;
        if (words.Has(head, TimeSort.Counted) || WordTable.Groups.Has(words.Words.Lemma(head))) return true;
        // "the 2016 elections", "his 2012 letters" and "2016 election results" are of a year, "2000 old letters" are counted.
        var isOwned = words.Words.Children(head).Any(child => child < token && words.Words.Relation(child) is "det" or "nmod:poss");
        for (var between = token + 1; between < head; between++) if (words.Words.PartAt(between) != PartOfSpeech.Adj) return false;
        return !isOwned;
    }

    // "mid-1996", "the post-2011 order"
    private static TimeMatch? Prefixed(TimeWords words, int token)
    {
        var joint = words[token].IndexOf('-', StringComparison.Ordinal);
        if (joint < 0 || YearOf(words[token][(joint + 1)..]) is not { } year) return null;
        var modifier = words[token][..joint] switch { "mid" => "MID", "post" => "AFTER", "pre" => "BEFORE", _ => null };
        return modifier is null ? null : OfYear(token + 1, year) with { Modifier = modifier };
    }
}
