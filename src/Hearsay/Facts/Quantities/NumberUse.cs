using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells amounts from numbers that count nothing: dates, names, addresses, labels, ranks.</summary>
internal sealed class NumberUse
{
    private const int LongestName = 6;

    private readonly FactWords _words;

    // Tokens inside dates and times of day, and tokens of a name that do not begin it.
    private readonly bool[] _inTime;
    private readonly bool[] _inName;

    public NumberUse(FactWords words, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times)
    {
        _words = words;
        _inTime = Mark(times.Where(time => time.Type is TimeType.Date or TimeType.Time).Select(time => time.Span));
        var names = entities.SelectMany(entity => entity.Mentions).Where(mention => mention.Form == MentionForm.Name);
        _inName = Mark(names.Select(mention => mention.Span).OrderBy(span => span));
        for (var token = _inName.Length - 1; token >= 0; token--) _inName[token] &= token > 0 && _inName[token - 1] && IsInsideName(token);
    }

    /// <summary>Whether an amount says how many or how much.</summary>
    public bool IsQuantity(Amount amount)
    {
        if (IsOfClock(amount)) return false;
        if (amount.Unit is not null || amount.IsRange || amount.Number.IsShare) return true;
        var token = amount.Number.First;
        if (_inTime[token] || _inName[token] || IsInDate(amount) || IsAfterHyphen(token)) return false;
        if (amount.End == token + 1 && _words.Folded(token) == "one") return IsCountingOne(token);
        if (IsRank(amount)) return false;
        if (amount.IsBare) return IsCountingDigits(amount);
        return !IsNamePart(amount) && (!WordTable.Numbered.Has(_words.Folded(token - 1)) || IsManyAt(amount.End));
    }

    // "about half past ten", "a quarter past six": neither the half nor the ten counts anything.
    private bool IsOfClock(Amount amount)
    {
        var (first, end) = (amount.Number.First, amount.End);
        return IsPartOfHour(end - 1, end) || IsPartOfHour(first - 2, first - 1);
    }

    private bool IsPartOfHour(int part, int step) => _words.Folded(step) == "past" && (_words.Folded(part) is "half" or "quarter");

    // "slipped into the bottom three"
    private bool IsRank(Amount amount) => _words.Folded(amount.Number.First - 1) is "top" or "bottom"
        && _words.PartAt(amount.End) is not (PartOfSpeech.Noun or PartOfSpeech.Adj);

    private bool[] Mark(IEnumerable<TextSpan> spans)
    {
        var marks = new bool[_words.Count];
        var token = 0;
        foreach (var span in spans)
        {
            while (token > 0 && _words.SpanAt(token - 1).End > span.Start) token--;
            while (token < marks.Length && _words.SpanAt(token).End <= span.Start) token++;
            for (var at = token; at < marks.Length && _words.SpanAt(at).Start < span.End; at++) marks[at] = true;
        }

        return marks;
    }

    // Two names that touch are marked as one; a number after a comma begins anew.
    private bool IsInsideName(int token) => _words.PartAt(token) != PartOfSpeech.Punct;

    // "March 5", "5 March", "5 p.m.", "at 10 o'clock"
    private bool IsInDate(Amount amount)
    {
        var (first, end) = (amount.Number.First, amount.End);
        if (!amount.Number.IsDigits && _words.Folded(end) is not ("o'clock" or "p.m." or "a.m." or "pm" or "am")) return false;
        return CalendarTable.English.MonthOf(_words[first - 1]) is not null || CalendarTable.English.MonthOf(_words[end]) is not null
            || _words.Folded(end) is "am" or "pm" or "a.m." or "p.m." or "o'clock" or "o’clock" or "a.m" or "p.m" or "gmt" or "bst";
    }

    // "TA-35", "Covid-19", "last-32", but "sub-7", "four-to-five".
    private bool IsAfterHyphen(int token) =>
        _words[token - 1] == "-" && _words.Touches(token - 1) && _words.Touches(token - 2)
        && _words.Folded(token - 2) is not ("to" or "sub" or "or" or "and" or "pre" or "post")
        && NumeralReader.Find(_words, token - 2) is null;

    // "one man", "one of them", "one was hurt", but "each one", "the one that", "no one", "one another".
    private bool IsCountingOne(int token)
    {
        var isPronoun = _words.Folded(token - 1) is "no" or "each" or "every" or "this" or "that" or "which" or "any" or "the" or "other"
            or "big" or "number";
        if (isPronoun || _words.Folded(token + 1) is "another" or "'s" or "’s" or "day" || IsNamePartAt(token)) return false;
        if (_words.Folded(token + 1) == "-") return _words.TagAt(token + 2) == "NN";
        return _words.Folded(token + 1) is "of" or "more" or "other" || _words.Relation(token) == "nummod" || IsFatedNumber(token);
    }

    private bool IsFatedNumber(int token) => FateFinder.Find(_words, new Counted(token, token, token + 1), token) is not null;

    private bool IsCountingDigits(Amount amount)
    {
        var (first, end) = (amount.Number.First, amount.End);
        if (YearReader.IsYear(_words, amount) && YearReader.IsRecent(amount)) return ArePeopleAt(end);
        if (amount.Doubt is not null) return true;
        if (YearReader.IsYear(_words, amount)) return IsManyAt(end);
        if (IsLabelled(first, end) || IsNamePart(amount) || IsList(first, end)) return false;
        return amount.Best is not (911 or 999) && !IsAddress(end);
    }

    private bool IsManyAt(int token) =>
        IsPlural(token) || _words.TagAt(token) is "JJ" or "VBN" && IsPlural(token + 1) || IsPeople(token);

    private bool IsPlural(int token) => _words.TagAt(token) is "NNS" or "NNPS";

    private bool IsPeople(int token) => _words.Folded(token) is "people" or "police" or "more" or "other";

    // "2011 people" are counted; "the 2016 elections" and "2018 sales" are dated.
    private bool ArePeopleAt(int token) => IsPeople(token) || NounTable.Roles.Find(_words[token]) is { IsPlural: true };

    // "No. 5", "#1", "Flight 370", "page 5", "$": what stands before names the thing by its number.
    private bool IsLabelled(int first, int end)
    {
        if (_words.Folded(first - 1) is "no." or "nos." or "no" or "#" or "number" or "numbers") return true;
        if (IsManyAt(end)) return false;
        var isAfterName = _words.PartAt(first - 1) == PartOfSpeech.Propn || IsCapital(first - 1);
        var isAfterNoun = _words.TagAt(first - 1) == "NN" && _words.Head(first) == first - 1;
        return isAfterName || isAfterNoun || WordTable.Numbered.Has(_words.Folded(first - 1));
    }

    // "the 500 block of Mill Street", "33325 8th Avenue", "480-WITNESS"
    private bool IsAddress(int end)
    {
        var next = _words[end] == "-" && _words.Touches(end) ? end + 1 : end;
        var isCapital = next > end && _words[next].Length > 1 && char.IsUpper(_words[next][1]);
        var isOrdinal = _words[next].Length > 2 && char.IsAsciiDigit(_words[next][0]) && char.IsLetter(_words[next][^1]);
        return isCapital || isOrdinal || _words.Folded(next) is "block" or "blk";
    }

    // "the Big 12": a capital inside a sentence
    private bool IsCapital(int token) => token > 0 && _words.SentenceOf(token - 1) == _words.SentenceOf(token)
        && _words[token].Length > 1 && char.IsUpper(_words[token][0]) && _words.Folded(token - 1) == "the";

    // "1. Wash the rice", "(5)"
    private bool IsList(int first, int end) =>
        _words.Folded(end) is "." or ")" && (first == 0 || _words.SentenceOf(first - 1) != _words.SentenceOf(first))
        || _words[first - 1] == "(" && _words[end] == ")" && _words[end + 1].Contains('-', StringComparison.Ordinal);

    // "787 Dreamliner", "49 Mill Road", "Seven Network", but "30,000 North Koreans", "two Boeing jets".
    private bool IsNamePart(Amount amount) => amount.Best is { } number && decimal.IsInteger(number) && IsNamePartAt(amount.End - 1);

    private bool IsNamePartAt(int last)
    {
        var next = _words[last + 1];
        var mayBeName = _words.PartAt(last + 1) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj;
        if (next.Length == 0 || !char.IsUpper(next[0]) || !mayBeName) return false;
        var noun = last + 1;
        while (noun < last + LongestName && _words.PartAt(noun + 1) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) noun++;
        return !IsPlural(noun) && !IsPeople(noun) && !(_words[noun].EndsWith('s') && _words.Head(last) == noun);
    }
}
