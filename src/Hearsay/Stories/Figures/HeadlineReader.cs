using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Reads the numbers of a headline and what they count, by its words alone.</summary>
/// <remarks>Headlines often stand beside the text and not in it, so nothing has parsed them.</remarks>
internal sealed partial class HeadlineReader
{
    /// <summary>The digits of a toll in a headline; longer numbers are years.</summary>
    private const int LongestNumber = 3;

    /// <summary>The most words that are read; no headline has so many.</summary>
    private const int MostWords = 60;

    /// <summary>The most words from a number to what befell those whom it counts: "5 people, one officer among them, shot".</summary>
    private const int LongestWay = 5;

    private const int LongestNoun = 3;

    private const int LongestDegree = 5;

    private readonly string _text;
    private readonly TextSpan[] _spans;
    private readonly string[] _words;

    private HeadlineReader(string text)
    {
        _text = text;
        _spans = [.. Words().Matches(text).Take(MostWords).Select(match => new TextSpan(match.Index, match.Index + match.Length))];
        _words = [.. _spans.Select(span => text[span.Start..span.End].ToLowerInvariant())];
    }

    /// <summary>What a headline says.</summary>
    public static Headline Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Headline([], false, false);
        var isSum = BackgroundReader.KindOf(text, new TextSpan(0, text.Length)) == BackgroundKind.Sum;
        return new Headline(new HeadlineReader(text).Find(), isSum, BackgroundReader.NamesSeveral(text));
    }

    private ImmutableArray<HeadlineNumber> Find()
    {
        var numbers = ImmutableArray.CreateBuilder<HeadlineNumber>();
        var last = -1;
        for (var index = 0; index < _words.Length; index++)
        {
            if (NumberAt(index) is not { } value) continue;
            var number = PartAt(index, value) ?? WithList(numbers, last, index, new HeadlineNumber(value, FateAt(index), _spans[index]));
            numbers.Add(number);
            last = index;
        }

        return numbers.ToImmutable();
    }

    private decimal? NumberAt(int index)
    {
        var word = _words[index];
        if (At(index + 1) == "-" || At(index + 1).StartsWith("year", StringComparison.Ordinal)) return null;
        // "Man, 44, killed"
        if (index > 1 && At(index - 1) == "," && At(index + 1) == "," && char.IsAsciiDigit(word[0])) return null;
        if (NumberTable.English.Find(word) is { Sort: NumberSort.Small } written) return written.Value;
        var isShort = word.Length <= LongestNumber;
        return isShort && decimal.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // "One of five people shot at mill dies": how many they were, and how many of them died.
    private HeadlineNumber? PartAt(int index, decimal value)
    {
        if (At(index + 1) != "of") return null;
        var whole = At(index + 2) is "the" or "them" ? index + 3 : index + 2;
        if (whole >= _words.Length || NumberAt(whole) is not { } all) return null;
        var hasDied = _words.Skip(whole).Any(word => HeadlineFateTable.English.AfterNumber(word) == FigureCandidateFinder.Killed);
        return new HeadlineNumber(value, hasDied ? FigureCandidateFinder.Killed : null, _spans[index]) { Whole = all };
    }

    private string? FateAt(int index)
    {
        for (var at = index + 1; at <= index + LongestWay && at < _words.Length; at++)
        {
            if (IsBorder(at)) break;
            if (HeadlineFateTable.English.AfterNumber(_words[at]) is { } fate) return IsDeadly(at) ? FigureCandidateFinder.Killed : fate;
        }

        var verb = index - 1;
        while (verb > index - LongestDegree && IsOfDegree(At(verb))) verb--;
        return HeadlineFateTable.English.BeforeNumber(At(verb));
    }

    // "wounds at least 3", "kills as many as 9"
    private static bool IsOfDegree(string word) =>
        word is "at" or "least" or "over" or "up" or "to" or "about" or "more" or "than" or "as" or "many" or "another";

    // "10 women, 7 men wounded" are seventeen; "Child, three adults injured" are more than three.
    private HeadlineNumber WithList(ImmutableArray<HeadlineNumber>.Builder before, int last, int index, HeadlineNumber number)
    {
        if (number.Fate is null || At(index - 1) is not ("," or "and" or "&")) return number;
        var isListed = before.Count > 0 && before[^1] is { Fate: null, Whole: null } && index - 1 - last <= LongestNoun
            && !Enumerable.Range(last + 1, index - 2 - last).Any(IsBorder);
        if (isListed) return number with { Value = number.Value + before[^1].Value, Span = before[^1].Span.Cover(number.Span) };
        if (At(index + 1) is "other" or "others" or "more") return number;
        var first = Math.Max(0, index - 1 - LongestWay);
        return number with { IsOpen = !_words.Skip(first).Take(index - 1 - first).Any(IsFate) };
    }

    private static bool IsFate(string word) =>
        (HeadlineFateTable.English.AfterNumber(word) ?? HeadlineFateTable.English.BeforeNumber(word)) is not null;

    private bool IsBorder(int index) => !char.IsLetterOrDigit(_words[index][0]) || NumberAt(index) is not null
        || _words[index] is "and" or "in" or "after" or "as" or "at" or "by" or "from" or "on" or "for";

    // "shot dead", "shot to death", "shot and killed", "fatally shot"
    private bool IsDeadly(int index) => At(index - 1) == "fatally" || At(index + 1) is "dead" or "fatally"
        || (At(index + 1), At(index + 2)) is ("to", "death") or ("and", "killed");

    private string At(int index) => (uint)index < (uint)_words.Length ? _words[index] : "";

    [GeneratedRegex(@"[\w\u2019']+|[^\w\s]")]
    private static partial Regex Words();
}
