using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Says whether statements of two reports say the same.</summary>
internal sealed class StatementMatcher(StatementWeights weights)
{
    /// <summary>The least shared weight of two statements in different words, as a part of all and of the lighter one.</summary>
    private const double LeastOfAll = 0.5;
    private const double LeastOfLess = 0.75;

    /// <summary>The fewest words of a quotation that is known again by its words alone.</summary>
    private const int ShortestQuotation = 4;

    /// <summary>The least words that two forms of one quotation share, as a part of the longer.</summary>
    private const double LeastQuoted = 0.6;

    /// <summary>From this number on, two statements that give it of the same thing are taken for one claim: smaller ones are met by
    /// chance.</summary>
    private const decimal LeastTellingNumber = 20;

    /// <summary>The fewest terms that statements in different words share.</summary>
    public const int FewestSharedTerms = 2;

    /// <summary>Whether a statement has a number by which alone it may be known again.</summary>
    public static bool HasTellingNumber(ClaimStatement statement) => statement.Numbers.Any(number => number.Best >= LeastTellingNumber);

    /// <summary>Whether they say the same.</summary>
    public bool Match(ClaimStatement one, ClaimStatement other)
    {
        if (one.IsDenied != other.IsDenied) return false;
        if (Repeats(one.Words, other.Words) || Repeats(other.Words, one.Words)) return true;
        if (HasDifferentNumbers(one, other)) return false;
        if (HasSameTellingNumber(one, other) || IsQuotedAnew(one, other)) return true;
        var (ofAll, ofLess) = weights.Compare(one, other);
        return ofAll >= LeastOfAll && ofLess >= LeastOfLess;
    }

    /// <summary>Whether the words of the shorter stand in the longer, one after the other.</summary>
    public static bool Repeats(ImmutableArray<uint> shorter, ImmutableArray<uint> longer) =>
        shorter.Length >= ShortestQuotation && longer.AsSpan().IndexOf(shorter.AsSpan()) >= 0;

    // "The roof fell on the looms", "The roof came down on the looms": one person said it once, and somebody has changed the words.
    private static bool IsQuotedAnew(ClaimStatement one, ClaimStatement other)
    {
        if (!one.IsQuoted || !other.IsQuoted || one.Speaker is null || one.Speaker != other.Speaker) return false;
        var counts = one.Words.CountBy(word => word).ToDictionary();
        var shared = other.Words.CountBy(word => word).Sum(entry => Math.Min(entry.Value, counts.GetValueOrDefault(entry.Key)));
        return shared >= ShortestQuotation && shared >= LeastQuoted * Math.Max(one.Words.Length, other.Words.Length);
    }

    private static bool HasDifferentNumbers(ClaimStatement one, ClaimStatement other) =>
        one.Numbers.Length > 0 && other.Numbers.Length > 0
        && !one.Numbers.Any(number => other.Numbers.Any(second => second.Best == number.Best));

    private static bool HasSameTellingNumber(ClaimStatement one, ClaimStatement other) =>
        one.Numbers.Any(number => number.Best >= LeastTellingNumber
            && other.Numbers.Any(second => second.Best == number.Best && CountsSame(number, second)));

    // "put the number at 204" may count what "204 people" counts; two bare numbers are a telephone's as soon as anything's.
    private static bool CountsSame(Quantity one, Quantity other) =>
        one.Of is null ? other.Of is not null : other.Of is null || one.Of == other.Of;
}
