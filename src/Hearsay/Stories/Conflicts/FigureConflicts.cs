using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Tells of the figures that do not agree, as conflicts.</summary>
/// <remarks>
/// What looks like two counts is one, more often than not: with the gunman and without, with those who died and without, of all and of the
/// others. So a figure is held against another only where its own sentence leaves none of that open.
/// </remarks>
internal static partial class FigureConflicts
{
    /// <summary>The most days between two reports that count alike: later ones know more.</summary>
    private const int MostDays = 1;

    /// <summary>The characters around a number that are its sentence.</summary>
    private const int Around = 120;

    /// <summary>The conflicts, by what is counted.</summary>
    public static IEnumerable<StoryConflict> Find(
        ImmutableArray<StoryReport> reports, ImmutableArray<Figure> figures, HappeningTies ties, ConflictBuilder builder)
    {
        var tolls = figures.SelectMany(figure => figure.Points.Select(point => (Key: (figure.Of, point.Report), point.Low)))
            .GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First().Low ?? 0);
        foreach (var figure in figures.Where(figure => figure.Points.Any(point => point.Change == FigureChange.Conflict)))
        {
            // How many were aboard is said in statements, which are held against one another as such.
            if (figure.Of == FigureCandidateFinder.Aboard) continue;
            // One killed among three is a part more often than another count.
            var plain = figure.Points
                .Where(point => point is { Low: > 1, Span: { } span } && IsPlain(reports[point.Report].Reading, span)).ToList();
            var apart = plain.Where(point => plain.Exists(other => AreApart(point, other))).ToList();
            var accounts = apart.Select(point => new Account(point.Report, point.Span!.Value, Describe(point)));
            if (builder.Build(ConflictKind.Number, $"people {figure.Of}", accounts) is { } conflict) yield return conflict;
        }

        bool AreApart(FigurePoint one, FigurePoint other)
        {
            var agree = one.Low == other.Low || (one.High is null && other.Low >= one.Low) || (other.High is null && one.Low >= other.Low);
            if (agree) return false;
            if (!AreOfOneDay(reports, one.Report, other.Report, ties)) return false;
            // Four were hurt, and then one of the four died.
            var (mine, theirs) = (DeadOf(one.Report), DeadOf(other.Report));
            return mine + one.Low != theirs + other.Low && one.Low != theirs + other.Low && mine + one.Low != other.Low;
        }

        decimal DeadOf(int report) => tolls.GetValueOrDefault((FigureCandidateFinder.Killed, report));
    }

    private static bool AreOfOneDay(ImmutableArray<StoryReport> reports, int one, int other, HappeningTies ties)
    {
        var (first, second) = (reports[one].Reading.Article.Metadata.Published, reports[other].Reading.Article.Metadata.Published);
        if (first is not { } published || second is not { } twin) return ties.Tie(one, other);
        return Math.Abs(published.Date.DayNumber - twin.Date.DayNumber) <= MostDays;
    }

    private static bool IsPlain(Reading reading, TextSpan span)
    {
        var quantity = reading.Quantities.FirstOrDefault(quantity => quantity.Span == span);
        if (quantity?.Of is not { } of || of.EndsWith(FigureCandidateFinder.Shot, StringComparison.Ordinal)
            || of.EndsWith(FigureCandidateFinder.Hospitalized, StringComparison.Ordinal)) return false;
        var text = reading.Article.Text;
        var (start, end) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return !Open().IsMatch(text.AsSpan(start, end - start));
    }

    private static string Describe(FigurePoint point) => point.High is null
        ? string.Create(CultureInfo.InvariantCulture, $"at least {point.Low}")
        : string.Create(CultureInfo.InvariantCulture, $"{point.Low}");

    [GeneratedRegex(@"\b(includ(ing|es?)|suspects?|gunm[ae]n|shooter|himself|herself|fatally|suicide|weekend|series|shootings|additional|"
        + @"of (them|whom)|among|(children|adults|women|men) and)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
