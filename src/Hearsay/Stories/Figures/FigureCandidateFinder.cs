using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Finds the numbers of people whom something befell in a report.</summary>
internal static partial class FigureCandidateFinder
{
    public const string Killed = "killed";
    public const string Injured = "injured";
    public const string Shot = "shot";
    public const string Hospitalized = "hospitalized";

    /// <summary>The fates that figures are kept of.</summary>
    private static readonly string[] _fates =
        [Killed, Injured, Shot, Hospitalized, "missing", "arrested", "rescued", "evacuated", "displaced"];

    /// <summary>The characters of the body that are its beginning.</summary>
    private const int LeadLength = 400;

    /// <summary>The most characters between two numbers that are added up.</summary>
    private const int WidestSum = 45;

    /// <summary>The candidates in text order, sums such as "three women and one man" made one.</summary>
    public static List<FigureCandidate> Find(Reading reading)
    {
        var candidates = new List<FigureCandidate>();
        var leadEnd = FindLeadEnd(reading.Article);
        foreach (var quantity in reading.Quantities.OrderBy(quantity => quantity.Span))
        {
            if (Read(reading.Article.Text, quantity, leadEnd) is not { } candidate) continue;
            var isSum = candidates.Count > 0 && IsSum(reading.Article.Text, candidates[^1], candidate);
            if (isSum) candidates[^1] = Add(candidates[^1], candidate);
            else candidates.Add(candidate);
        }

        return candidates;
    }

    private static int FindLeadEnd(Article article)
    {
        foreach (var block in article.Blocks)
            if (block.IsRead && block.Kind != BlockKind.Headline) return block.Span.Start + LeadLength;
        return LeadLength;
    }

    private static FigureCandidate? Read(string text, Quantity quantity, int leadEnd)
    {
        if (quantity.Best is not > 0 || quantity.Of is not { } of) return null;
        var fate = Array.Find(_fates, fate => of == fate || of.EndsWith(" " + fate, StringComparison.Ordinal));
        // "One of the five people shot": a part, and not the number of all.
        if (fate is null || PartOf().IsMatch(text.AsSpan(quantity.Span.End, Math.Min(6, text.Length - quantity.Span.End)))) return null;
        var around = text[Math.Max(0, quantity.Span.Start - 20)..Math.Min(text.Length, quantity.Span.End + 60)];
        if (fate == Shot && ShotDead().IsMatch(around)) fate = Killed;
        var counted = of.Length > fate.Length ? of[..^(fate.Length + 1)].Split(' ')[^1] : "";
        var isLead = quantity.Span.Start < leadEnd;
        return new FigureCandidate(fate, quantity.Best.Value, quantity.High is null, quantity.IsImplied, isLead, counted, quantity.Span);
    }

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
        IsOpen = first.IsOpen || second.IsOpen,
        IsImplied = false,
        Counted = second.Counted,
        Span = first.Span.Cover(second.Span),
    };

    private static bool IsAnybody(string counted) => counted is "" or "people" or "person" or "persons" or "others" or "victims";

    [GeneratedRegex(@"^\s+of\b")]
    private static partial Regex PartOf();

    [GeneratedRegex(@"\b(shot dead|shot to death|fatally shot|shot and killed|shot fatally)\b")]
    private static partial Regex ShotDead();

    [GeneratedRegex(@",|\band\b")]
    private static partial Regex Joint();

    [GeneratedRegex(@"[.;:]|\b(including|of whom|were|was|is|are)\b")]
    private static partial Regex Border();
}
