using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Lengths of time, and the times that lie so far away: "two weeks", "the past three years", "two years ago".</summary>
internal static class DurationPattern
{
    /// <summary>The length, or the time at its end, that begins at the token; null where there is none.</summary>
    public static TimeMatch? Match(TimeContext context, int token)
    {
        var words = context.Words;
        // "likely to last over a week": a verb opens no length.
        var opened = words.Words.PartAt(token) == PartOfSpeech.Verb ? token : words.Skip(token, TimeSort.Span);
        var measure = opened > token ? words.Find(opened, TimeSort.Measure) : null;
        var match = (opened > token ? Counted(context, opened + (measure?.Length ?? 0), token) ?? Plural(context, opened) : null)
            ?? Counted(context, token, token) ?? Compound(context, token) ?? Whole(context, token) ?? Plural(context, token);
        return match;
    }

    /// <summary>Whether the clause ends here, so that "two days after" or "the day before" has nothing to say of what.</summary>
    public static bool IsClosed(TimeWords words, int token) =>
        words[token] == "" || words.Has(token, TimeSort.Closing);

    private static TimeMatch? Counted(TimeContext context, int token, int opening)
    {
        var words = context.Words;
        if (TimeCount.Read(words, token) is not { } count) return null;
        var at = count.End;
        for (var skipped = 0; skipped < 2; skipped++) at = words.Skip(at, TimeSort.Stretch);
        // Of "the 14-day truce" only what tells the length.
        var isCompound = words[at] == "-" && count.End == at;
        if (isCompound && words[opening] == "the" && opening == token - 1) return null;
        if (isCompound) at++;
        if (words.UnitAt(at) is not { } unit || !IsUnit(words, at, count)) return null;
        // "a years-long war"
        if (words[token] is "a" or "an" && count.Number == 1 && words.IsPlural(unit.End)) return null;
        if (words[token] is "a" or "an" && words[unit.End] == "-" && words.Has(unit.End, TimeSort.Length)) return null;
        var end = words.Skip(unit.End, TimeSort.Length);
        if (words.Has(unit.End, TimeSort.Old) || words.Has(token - 1, TimeSort.Aged)) return null;
        // "a day care", "a day-to-day matter", "a weekend trip"
        var isOfNoun = words.Words.Relation(unit.End - 1) == "compound" && words.Words.Head(unit.End - 1) == unit.End;
        if (words[token] is "a" or "an" && unit.End == token + 2 && (isOfNoun || (words[end] == "-" && end == unit.End))) return null;
        var number = count.Number * unit.Factor;
        var modifier = count.Modifier;
        if (words.Find(end, TimeSort.Fraction) is { Length: > 1 } part)
            (number, end) = (number + double.Parse(part.Value, System.Globalization.CultureInfo.InvariantCulture), end + part.Length);
        else if (Joined(words, end, unit.Unit) is { } joined) (number, end) = (null, joined);
        if (words.Find(end, TimeSort.Afterthought) is { } more) (modifier, end) = (more.Value, end + more.Length);
        return Ago(context, number, unit.Unit, end) is { } ago
            ? ago with { Modifier = modifier } : Length(context, token, number, unit.Unit, end, count) with { Modifier = modifier };
    }

    // A "second" is mostly an ordinal, "minute" mostly small, a "quarter" a fourth, and "one day" in a tale no length.
    private static bool IsUnit(TimeWords words, int at, TimeCount count)
    {
        var tag = words.Words.TagAt(at);
        if (words[at] == "second")
            return words.Has(at + 1, TimeSort.Passage) || words.Has(at + 1, TimeSort.StoryPassage)
                || (tag == "NN" && count.Number is not null && words[at + 1] is not "half");
        if (words[at] == "minute" && tag == "JJ") return false;
        if (words[at] == "one" || words[at - 1] == "one" && words[at] == "day") return !IsTale(words, at);
        if (words[at] == "quarters" && (words[at - 1] == "-" || words[at + 1] == "of")) return false;
        return words[at] != "quarter" || words[at - 1] is "one" or "another";
    }

    private static bool IsTale(TimeWords words, int at) =>
        words[at - 2] is "" or "." or "\"" or "“" && words.Words.PartAt(at + 1) is PartOfSpeech.Punct or PartOfSpeech.Pron;

    private static int? Joined(TimeWords words, int end, TimeUnit unit)
    {
        if (words[end] is not ("or" or "to" or "and") || TimeCount.Read(words, end + 1) is not { } other) return null;
        return words.UnitAt(other.End) is { Unit: var second, End: var last } && second == unit && words[end] == "or" ? last : null;
    }

    private static TimeMatch Length(TimeContext context, int token, double? number, TimeUnit unit, int end, TimeCount count)
    {
        var isRate = IsRate(context.Words, token, count.End) && number == 1 && end == count.End + 1;
        return new TimeMatch(end, isRate ? TimeType.Set : TimeType.Duration, TimeValue.OfLength(number, unit));
    }

    // "40 hours a week", "$2 a year", "three times a day"
    private static bool IsRate(TimeWords words, int token, int at)
    {
        if (words[token] is not ("a" or "an")) return false;
        return words.Words.Relation(at).EndsWith("unmarked", StringComparison.Ordinal) && (words.Has(token - 1, TimeSort.Times)
            || words.Words.PartAt(token - 1) is PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Sym);
    }

    // "two years ago" is a year, "three days ago" a day, "several years ago" past.
    private static TimeMatch? Ago(TimeContext context, double? number, TimeUnit unit, int end)
    {
        var words = context.Words;
        if (words.Find(end, TimeSort.Passage) is { } passage)
        {
            if (passage.Words[0] == "back" && !IsClosed(words, end + 1)) return null;
            var isYearAgo = unit == TimeUnit.Year && number == 1 && passage.Number < 0;
            if (isYearAgo && context.Quarter is not null) return QuarterPattern.Earlier(context, end + 1);
            return Away(context, number * passage.Number, unit, end + passage.Length, context.Now, passage.Number);
        }

        if (words.Find(end, TimeSort.StoryPassage) is not { } later || !IsStoryEnd(words, end + later.Length, later)) return null;
        if (number is null) return null;
        if (unit == TimeUnit.Year && number == 1 && later.Number < 0 && context.Quarter is not null)
            return QuarterPattern.Earlier(context, end + 1);
        return Away(context, number * later.Number, unit, end + later.Length, context.Story ?? context.Now, later.Number);
    }

    // "two days later" and "a year earlier" stand alone; "before", "after" and "on" only where nothing follows.
    private static bool IsStoryEnd(TimeWords words, int end, TimeWord word) =>
        word.Words[0] is "later" or "earlier" or "afterward" or "afterwards" or "previously" or "thereafter"
            ? words[end] is not "than"
            : words[end] == "" || (IsClosed(words, end) && words.Words.PartAt(end) is PartOfSpeech.Punct or PartOfSpeech.Cconj);

    private static TimeMatch Away(TimeContext context, double? number, TimeUnit unit, int end, TimePoint? from, int direction)
    {
        if (number is not { } count || Math.Abs(count) > 100000)
            return new TimeMatch(end, TimeType.Date, direction < 0 ? "PAST_REF" : "FUTURE_REF", TimeBasis.Relative);
        if (unit < TimeUnit.Day) return Clock(context, count, unit, end, from);
        var (steps, of) = unit switch
        {
            TimeUnit.Decade => (count * 10, TimeUnit.Year),
            TimeUnit.Century => (count * 100, TimeUnit.Year),
            TimeUnit.Millennium => (count * 1000, TimeUnit.Year),
            TimeUnit.Year when count != Math.Floor(count) => (count * 12, TimeUnit.Month),
            _ => (count, unit),
        };
        return TimeMatch.Counted(end, from?.Shift((int)Math.Round(steps), of), from);
    }

    // Hours are counted where the moment of publication is known; else they are of that day.
    private static TimeMatch Clock(TimeContext context, double count, TimeUnit unit, int end, TimePoint? from)
    {
        var match = TimeMatch.Counted(end, from is { Unit: TimeUnit.Day } ? from : null, from);
        if (context.Moment is not { } moment || from != context.Now) return match with { Basis = TimeBasis.Fallback };
        var hours = unit switch { TimeUnit.Hour => count, TimeUnit.Minute => count / 60, _ => count / 3600 };
        var then = moment.AddHours(hours);
        var day = new TimePoint(DateOnly.FromDateTime(then.DateTime), TimeUnit.Day);
        return (match with { Point = day, Value = day.Value }).At(
            end, then.ToString("'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    // "week-long", "a day-long visit"
    private static TimeMatch? Compound(TimeContext context, int token)
    {
        if (context.Words.UnitAt(token) is not { } unit) return null;
        var number = context.Words.IsPlural(unit.End) ? (double?)null : unit.Factor;
        return context.Words.Find(unit.End, TimeSort.Length) is { Length: 2 } word
            ? new TimeMatch(unit.End + word.Length, TimeType.Duration, TimeValue.OfLength(number, unit.Unit)) : null;
    }

    // "all day", "the whole week", "the entire year"
    private static TimeMatch? Whole(TimeContext context, int token)
    {
        var words = context.Words;
        var at = words[token] == "all" ? token + 1 : words[token] == "the" && words[token + 1] is "whole" or "entire" ? token + 2 : token;
        if (at == token || words.UnitAt(at) is not { } unit || words.IsPlural(unit.End)) return null;
        return new TimeMatch(unit.End, TimeType.Duration, TimeValue.OfLength(unit.Factor, unit.Unit));
    }

    // "for weeks", "recent months", "decades ago", "weeks or months"
    private static TimeMatch? Plural(TimeContext context, int token)
    {
        var words = context.Words;
        if (words.UnitAt(token) is not { Unit: not TimeUnit.Weekend } unit || !words.IsPlural(unit.End)) return null;
        if (words.Words.TagAt(unit.End - 1) != "NNS" || words.Has(unit.End, TimeSort.Old)) return null;
        // "aged 3 months", "the years 1939-1945"
        if (words.Words.PartAt(token - 1) == PartOfSpeech.Num || YearPattern.YearOf(words, unit.End) is not null) return null;
        if (unit.Unit == TimeUnit.Quarter && !words.Has(token - 1, TimeSort.QuartersLead)) return null;
        var isShort = unit.Unit < TimeUnit.Hour;
        if (isShort && !words.Has(token - 1, TimeSort.ShortLengthLead)) return null;
        if (Ago(context, null, unit.Unit, unit.End) is { } ago) return ago;
        if (words.Words.Children(unit.End - 1).Any(child => words.Words.Relation(child) == "nmod:poss")) return null;
        var end = words[unit.End] is "or" or "and" && words.UnitAt(unit.End + 1) is { } other && words.IsPlural(other.End)
            ? other.End : unit.End;
        return new TimeMatch(words.Skip(end, TimeSort.Length), TimeType.Duration, TimeValue.OfLength(null, unit.Unit));
    }
}
