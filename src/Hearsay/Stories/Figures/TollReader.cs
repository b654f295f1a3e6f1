using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Reads the tolls of a report: not every number in it, but those of the happening that it is about.</summary>
/// <remarks>
/// A report tells its toll in the headline and the beginning; further down come the parts ("two of them children") and the tolls of other
/// days. Of the numbers in the beginning the highest is that of all. A headline that has numbers has the toll among them, and what does not
/// agree with it is left out: no figure is better than a wrong one.
/// </remarks>
internal static class TollReader
{
    /// <summary>An implied number ("a man was shot dead") counts only in the first words of a report.</summary>
    private const int ImpliedLength = 150;

    /// <summary>The digits of a toll in a headline; longer numbers are years.</summary>
    private const int LongestNumber = 3;

    /// <summary>The tolls by fate, in a fixed order.</summary>
    public static SortedDictionary<string, Toll> Read(Reading reading)
    {
        var candidates = FigureCandidateFinder.Find(reading).ToLookup(candidate => candidate.Fate);
        var headline = FindHeadlineNumbers(reading.Article);
        var tolls = new SortedDictionary<string, Toll>(StringComparer.Ordinal);
        var killed = ReadKilled(reading, candidates[FigureCandidateFinder.Killed].ToList(), headline);
        if (killed is { } dead) tolls[FigureCandidateFinder.Killed] = dead;
        if (ReadInjured(candidates, headline, killed) is { } hurt) tolls[FigureCandidateFinder.Injured] = hurt;
        foreach (var fate in candidates.Where(group => !IsCasualty(group.Key)))
            if (FindHighest(fate, headline) is { } toll) tolls[fate.Key] = toll;
        // The dead of a headline without its number are other dead.
        var isOther = killed is { Value: > 1 } && headline.Count > 0 && !headline.Contains(killed.Value.Value);
        if (isOther) tolls.Remove(FigureCandidateFinder.Killed);
        return tolls;
    }

    private static bool IsCasualty(string fate) => fate is FigureCandidateFinder.Killed or FigureCandidateFinder.Injured
        or FigureCandidateFinder.Shot or FigureCandidateFinder.Hospitalized;

    private static Toll? ReadKilled(Reading reading, List<FigureCandidate> candidates, HashSet<decimal> headline)
    {
        if (FindHighest(candidates, headline) is { } toll) return toll;
        var start = reading.Article.Blocks.FirstOrDefault(block => block.IsRead).Span.Start;
        var implied = candidates.Find(candidate => candidate.IsImplied && candidate.Span.Start < start + ImpliedLength);
        return implied is null ? null : new Toll(implied.Value, false, implied.Span);
    }

    // Whoever was shot and did not die was hurt: "five people were shot, one of them fatally".
    private static Toll? ReadInjured(ILookup<string, FigureCandidate> candidates, HashSet<decimal> headline, Toll? killed)
    {
        var dead = killed?.Value ?? 0;
        var injured = FindHighest(candidates[FigureCandidateFinder.Injured], headline);
        if (FindHighest(candidates[FigureCandidateFinder.Shot], headline) is { } shot && shot.Value - dead > (injured?.Value ?? 0))
            injured = shot with { Value = shot.Value - dead };
        var treated = FindHighest(candidates[FigureCandidateFinder.Hospitalized], headline);
        if (treated is { } others && others.Value > (injured?.Value ?? others.Value) && headline.Contains(others.Value)) injured = treated;
        if (injured is not { } hurt) return null;
        var isBorneOut = headline.Contains(hurt.Value) || (dead > 0 && headline.Contains(hurt.Value + dead));
        return headline.Count == 0 || isBorneOut ? injured : null;
    }

    private static Toll? FindHighest(IEnumerable<FigureCandidate> candidates, HashSet<decimal> headline)
    {
        var said = candidates.Where(candidate => !candidate.IsImplied).ToList();
        var named = said.Where(candidate => candidate.Value > 1 && headline.Contains(candidate.Value)).ToList();
        var pool = named.Count > 0 ? named : said.Where(candidate => candidate.IsLead).ToList();
        return pool.MaxBy(candidate => candidate.Value) is { } highest ? new Toll(highest.Value, highest.IsOpen, highest.Span) : null;
    }

    private static HashSet<decimal> FindHeadlineNumbers(Article article)
    {
        var title = article.Metadata.Title ?? "";
        var numbers = new HashSet<decimal>();
        foreach (var word in ReportText.CutWords(title))
        {
            var letters = title[word.Span.Start..word.Span.End];
            var isAge = title.AsSpan(word.Span.End).StartsWith("-year", StringComparison.OrdinalIgnoreCase);
            if (NumberTable.English.Find(letters.ToLowerInvariant()) is { Sort: NumberSort.Small } written) numbers.Add(written.Value);
            else if (!isAge && letters.Length <= LongestNumber
                && decimal.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
        }

        return numbers;
    }
}
