using System.Text.RegularExpressions;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Finds the numbers of people whom something befell in a report.</summary>
internal static partial class FigureCandidateFinder
{
    public const string Killed = "killed";
    public const string Injured = "injured";
    public const string Shot = "shot";
    public const string Hospitalized = "hospitalized";
    public const string Aboard = "aboard";

    /// <summary>The fates that figures are kept of.</summary>
    private static readonly string[] _fates =
        [Killed, Injured, Shot, Hospitalized, "missing", "arrested", "rescued", "evacuated", "displaced", Aboard];

    /// <summary>The most characters between the two numbers of "one of the five".</summary>
    private const int WidestPart = 12;

    /// <summary>The most characters between two numbers that are added up.</summary>
    private const int WidestSum = 45;

    /// <summary>The candidates in text order, sums such as "three women and one man" made one.</summary>
    public static List<FigureCandidate> Find(Reading reading)
    {
        var candidates = new List<FigureCandidate>();
        var text = reading.Article.Text;
        var places = FigurePlaces.Of(reading.Article);
        Quantity[] quantities = [.. reading.Quantities.OrderBy(quantity => quantity.Span)];
        for (var index = 0; index < quantities.Length; index++)
        {
            var next = index + 1 < quantities.Length ? quantities[index + 1] : null;
            if (Read(text, quantities[index], next, places) is not { } candidate) continue;
            var isSum = candidates.Count > 0 && IsSum(text, candidates[^1], candidate);
            if (isSum) candidates[^1] = Add(candidates[^1], candidate);
            else candidates.Add(candidate);
        }

        return candidates;
    }

    private static FigureCandidate? Read(string text, Quantity quantity, Quantity? next, FigurePlaces places)
    {
        if (quantity.Best is not > 0 || FateOf(quantity) is not { } fate) return null;
        // "One of the five people shot": a part, and not the number of all, unless it died of it.
        var isSome = PartOf().IsMatch(text.AsSpan(quantity.Span.End, Math.Min(6, text.Length - quantity.Span.End)));
        var whole = isSome && fate == Killed ? WholeOf(quantity, next) : null;
        if (isSome && whole is null) return null;
        if (fate == Shot && ShotDead().IsMatch(text[Math.Max(0, quantity.Span.Start - 20)..FarEnd(text, quantity)])) fate = Killed;
        var counted = string.Join(' ', quantity.Of!.Split(' ')[..^1].TakeLast(1));
        if (!IsCasualty(fate) && !ArePeople(counted)) return null;
        var isAmong = Among().IsMatch(text.AsSpan(quantity.Span.End, FarEnd(text, quantity) - quantity.Span.End));
        return new FigureCandidate(
            fate, quantity.Best.Value, BoundOf(quantity), quantity.IsImplied, places.At(quantity.Span.Start), counted, quantity.Span)
        {
            Whole = whole,
            IsPart = isAmong,
        };
    }

    /// <summary>Whether who bears a fate is killed or hurt, or may be.</summary>
    public static bool IsCasualty(string fate) => fate is Killed or Injured || IsSign(fate);

    /// <summary>Whether a fate is a sign of another: whoever was shot or taken to a hospital was hurt, or died.</summary>
    public static bool IsSign(string fate) => fate is Shot or Hospitalized;

    // "30,000 missing e-mails" are no people.
    private static bool ArePeople(string counted) => IsAnybody(counted) || WordTable.People.Has(counted)
        || WordTable.Groups.Has(counted) || NounTable.Roles.Find(counted) is not null || FateTable.English.IsPerson(counted.TrimEnd('s'));

    /// <summary>What the words of a quantity leave open.</summary>
    public static FigureBound BoundOf(Quantity quantity) => (quantity.Low, quantity.High) switch
    {
        ({ } low, { } high) when low == high => FigureBound.Exact,
        ({ }, null) => FigureBound.Least,
        _ => FigureBound.Loose,
    };

    private static string? FateOf(Quantity quantity) => quantity.Of is { } of
        ? Array.Find(_fates, fate => of == fate || of.EndsWith(" " + fate, StringComparison.Ordinal)) : null;

    private static int FarEnd(string text, Quantity quantity) => Math.Min(text.Length, quantity.Span.End + 60);

    private static decimal? WholeOf(Quantity part, Quantity? next) =>
        next is { IsImplied: false, Best: { } whole } && next.Span.Start - part.Span.End < WidestPart && whole > part.Best
        && FateOf(next) is not (null or Killed) ? whole : null;

    // "three women and one man", "a mother and her two sons", but not "two children and four people".
    private static bool IsSum(string text, FigureCandidate first, FigureCandidate second)
    {
        if (first.Fate != second.Fate || first.Counted == second.Counted) return false;
        if (IsAnybody(first.Counted) || IsAnybody(second.Counted)) return false;
        if (second.Span.Start < first.Span.End || second.Span.Start - first.Span.End >= WidestSum) return false;
        var gap = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        return Joint().IsMatch(gap) && !Border().IsMatch(gap);
    }

    private static FigureCandidate Add(FigureCandidate first, FigureCandidate second) => first with
    {
        Value = first.Value + second.Value,
        Bound = (FigureBound)Math.Max((int)first.Bound, (int)second.Bound),
        IsImplied = false,
        Counted = second.Counted,
        Span = first.Span.Cover(second.Span),
    };

    private static bool IsAnybody(string counted) => counted is "" or "people" or "person" or "persons" or "others" or "victims";

    [GeneratedRegex(@"\b(?:is|are|was|were) among (?:the|those)\b")]
    private static partial Regex Among();

    [GeneratedRegex(@"^\s+of\b")]
    private static partial Regex PartOf();

    [GeneratedRegex(@"\b(shot dead|shot to death|fatally shot|shot and killed|shot fatally)\b")]
    private static partial Regex ShotDead();

    [GeneratedRegex(@",|\band\b")]
    private static partial Regex Joint();

    [GeneratedRegex(@"[.;:]|\b(including|of whom|were|was|is|are)\b")]
    private static partial Regex Border();
}
