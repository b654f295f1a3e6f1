using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Says of the reports of a story which is copied from which.</summary>
/// <remarks>
/// That two texts are one is seen in the words; who had it first is not. It is told by what the copy says of itself, then by an agency's
/// mark, then by time, and never by how well known an outlet is.
/// </remarks>
internal static class CopyFinder
{
    /// <summary>Originals of a copy whose shares differ by less are as good as one another, and the one that came first is taken.</summary>
    private const double Tolerance = 0.05;

    /// <summary>The least part of a copy's words that a second original must add.</summary>
    private const double LeastAddition = 0.25;

    /// <summary>The least part of a report's words that must be those of a marked text for the mark to hold for it too.</summary>
    private const double LeastMarkedShare = 0.5;

    /// <summary>The copies, by copy and then by original.</summary>
    public static ImmutableArray<Copy> Find(ImmutableArray<StoryReport> reports)
    {
        var shared = SharedTextFinder.Find(reports);
        var byReport = shared.SelectMany(pair => new[] { (Report: pair.First, Pair: pair), (Report: pair.Second, Pair: pair) })
            .ToLookup(entry => entry.Report, entry => entry.Pair);
        var copies = ImmutableArray.CreateBuilder<Copy>();
        for (var report = 0; report < reports.Length; report++)
        {
            if (FindMarked(reports, report, byReport[report]) is { } marked) copies.Add(marked);
            else copies.AddRange(FindOriginals(reports, report, byReport[report]));
        }

        return copies.DrainToImmutable();
    }

    // The agency's own report is not in the story: all who carry its text have it from there, and not from one another.
    private static Copy? FindMarked(ImmutableArray<StoryReport> reports, int report, IEnumerable<SharedText> shared)
    {
        var own = reports[report].Mark;
        var pair = shared.Where(pair => pair.ShareOf(report) >= LeastMarkedShare)
            .FirstOrDefault(pair => own is not null || reports[pair.Other(report)].Mark is not null);
        if (pair is null && own is null) return null;
        var mark = own ?? reports[pair!.Other(report)].Mark!.Value;
        if (reports[report].Outlet == mark.Key || shared.Any(other => reports[other.Other(report)].Outlet == mark.Key)) return null;
        var text = reports[report].Text;
        ImmutableArray<CopiedSpan> spans = pair is null
            ? [.. text.Words.Length == 0 ? [] : new[] { new CopiedSpan(null, text.SpanOf(0, text.Words.Length)) }]
            : [.. SplitByLine(pair.RunsTo(report), reports[pair.Other(report)].Text, text)
                .Select(run => new CopiedSpan(null, text.SpanOf(run.To, run.Count)))];
        return new Copy(null, report, pair?.ShareOf(report) ?? 1, CopyBasis.Marker, spans) { Agency = mark.Name, Evidence = own?.Span };
    }

    private static IEnumerable<Copy> FindOriginals(ImmutableArray<StoryReport> reports, int report, IEnumerable<SharedText> shared)
    {
        var left = shared.Select(pair => (Pair: pair, Basis: FindBasis(reports, pair, report))).Where(pair => pair.Basis is not null)
            .ToList();
        var covered = new bool[reports[report].Text.Words.Length];
        while (left.Count > 0)
        {
            var (pair, basis) = ChooseOriginal(left, report, covered);
            var isFirst = !covered.Contains(true);
            if (Addition(pair, report, covered) < (isFirst ? SharedTextFinder.LeastShare : LeastAddition)) yield break;
            foreach (var run in pair.RunsTo(report)) covered.AsSpan(run.To, run.Count).Fill(true);
            left.RemoveAll(other => other.Pair == pair);
            yield return Make(reports, pair, report, basis!.Value);
        }
    }

    private static (SharedText Pair, CopyBasis? Basis) ChooseOriginal(
        List<(SharedText Pair, CopyBasis? Basis)> left, int report, bool[] covered)
    {
        var additions = left.Select(pair => Addition(pair.Pair, report, covered)).ToArray();
        var most = additions.Max();
        return left.Where((_, index) => additions[index] >= most - Tolerance)
            .OrderBy(pair => pair.Basis).ThenBy(pair => pair.Pair.Other(report)).First();
    }

    private static double Addition(SharedText pair, int report, bool[] covered)
    {
        var count = pair.RunsTo(report).Sum(run => covered.AsSpan(run.To, run.Count).Count(false));
        return (double)count / covered.Length;
    }

    /// <summary>What makes the given report the copy of the two, or null where it is rather the original.</summary>
    private static CopyBasis? FindBasis(ImmutableArray<StoryReport> reports, SharedText pair, int report)
    {
        var (copy, original) = (reports[report], reports[pair.Other(report)]);
        var (names, isNamed) = (copy.Names(original), original.Names(copy));
        if (names != isNamed) return names ? BasisOf(copy, original) : null;
        var order = copy.CompareTime(original);
        if (order != 0) return order > 0 ? CopyBasis.Time : null;
        return IsFuller(pair, report) ? null : CopyBasis.Unknown;
    }

    private static CopyBasis BasisOf(StoryReport copy, StoryReport original) =>
        copy.Mentions.First(mention => mention.Key == original.Outlet).IsCredit ? CopyBasis.Credit : CopyBasis.Attribution;

    // Abridging is what desks do with the text of others: the one that has clearly more is rather the original, else the first.
    private static bool IsFuller(SharedText pair, int report)
    {
        const double clear = 0.15;
        var (share, other) = (pair.ShareOf(report), pair.ShareOf(pair.Other(report)));
        return Math.Abs(share - other) > clear ? share < other : report == pair.First;
    }

    private static Copy Make(ImmutableArray<StoryReport> reports, SharedText pair, int report, CopyBasis basis)
    {
        var (copy, original) = (reports[report], reports[pair.Other(report)]);
        var spans = SplitByLine(pair.RunsTo(report), original.Text, copy.Text)
            .Select(run => new CopiedSpan(original.Text.SpanOf(run.From, run.Count), copy.Text.SpanOf(run.To, run.Count)));
        var mention = copy.Mentions.FirstOrDefault(mention => mention.Key == original.Outlet);
        return new Copy(pair.Other(report), report, pair.ShareOf(report), basis, [.. spans])
        {
            Evidence = basis is CopyBasis.Credit or CopyBasis.Attribution ? mention.Span : null,
        };
    }

    // Between two paragraphs may stand what is no part of the text: a pointer to another story, a picture.
    private static IEnumerable<WordRun> SplitByLine(IEnumerable<WordRun> runs, ReportText from, ReportText to)
    {
        foreach (var run in runs)
        {
            var start = 0;
            for (var index = 1; index <= run.Count; index++)
            {
                var isEnd = index == run.Count || to.BeginsLine(run.To + index) || from.BeginsLine(run.From + index);
                if (!isEnd) continue;
                yield return new WordRun(run.From + start, run.To + start, index - start);
                start = index;
            }
        }
    }
}
