using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Stories;

/// <summary>Finds persons of whom reports say different ages.</summary>
internal static class AgeConflicts
{
    /// <summary>The days between two reports within which a birthday is less likely than a mistake.</summary>
    private const int FewDays = 21;

    /// <summary>Reports without dates may lie this many years apart.</summary>
    private const int MostUndatedYears = 3;

    /// <summary>The conflicts, by the person's first report.</summary>
    public static IEnumerable<StoryConflict> Find(
        ImmutableArray<StoryReport> reports, ImmutableArray<ImmutableArray<StoryPerson>> persons, ConflictBuilder builder)
    {
        var aged = persons.SelectMany(report => report).Where(person => person.Age is not null);
        foreach (var bearers in aged.GroupBy(person => person.Name))
        {
            // A report that gives one name two ages tells of two persons, or has erred on its own.
            var accounts = bearers.GroupBy(person => person.Report)
                .Where(report => report.Select(person => person.Age!.Value.Years).Distinct().Count() == 1)
                .Select(report => report.First()).ToList();
            var isConflict = accounts.Exists(one => accounts.Exists(other => AreApart(reports, one, other)));
            if (!isConflict) continue;
            var conflict = builder.Build(ConflictKind.Number, $"age of {bearers.First().Written}", accounts.Select(ToAccount));
            if (conflict is not null) yield return conflict;
        }
    }

    private static Account ToAccount(StoryPerson person) => new(
        person.Report, person.Age!.Value.Span, person.Age.Value.Years.ToString(CultureInfo.InvariantCulture));

    private static bool AreApart(ImmutableArray<StoryReport> reports, StoryPerson one, StoryPerson other)
    {
        var years = other.Age!.Value.Years - one.Age!.Value.Years;
        if (years == 0) return false;
        if (PublishedOf(reports, one) is not { } first || PublishedOf(reports, other) is not { } second)
            return Math.Abs(years) > MostUndatedYears;
        var days = second.DayNumber - first.DayNumber;
        if (Math.Abs(days) <= FewDays) return true;
        // Whoever was 35 in spring may be 36 in autumn.
        var grown = days > 0 ? years : -years;
        return grown < 0 || grown > (Math.Abs(days) / 365) + 1;
    }

    private static DateOnly? PublishedOf(ImmutableArray<StoryReport> reports, StoryPerson person) =>
        reports[person.Report].Reading.Article.Metadata.Published?.Date;
}
