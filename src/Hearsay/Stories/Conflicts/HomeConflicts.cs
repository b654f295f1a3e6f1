using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Finds persons who come from one town in one report and from another in the next: "Ava Lind, 24, of Dunmere".</summary>
internal static partial class HomeConflicts
{
    /// <summary>A suburb is a part of its town as soon as it is another one.</summary>
    private const double LeastKilometres = 14;

    private const int Reach = 30;

    /// <summary>The conflicts, by the person's first report.</summary>
    public static IEnumerable<StoryConflict> Find(
        ImmutableArray<StoryReport> reports, ImmutableArray<ImmutableArray<StoryPerson>> persons, ConflictBuilder builder)
    {
        var homes = persons.SelectMany(report => report)
            .Select(person => (Person: person, Home: HomeOf(reports[person.Report].Reading, person)))
            .Where(entry => entry.Home is not null).Select(entry => (entry.Person, Home: entry.Home!));
        foreach (var bearers in homes.GroupBy(entry => entry.Person.Name))
        {
            var told = bearers.DistinctBy(entry => entry.Person.Report).ToList();
            var accounts = told.Where(one => told.Exists(other => one.Home.KilometresTo(other.Home) > LeastKilometres))
                .Select(entry => new Account(entry.Person.Report, entry.Home.Span, entry.Home.Name));
            if (builder.Build(ConflictKind.Place, $"home of {told[0].Person.Written}", accounts) is { } conflict) yield return conflict;
        }
    }

    private static Place? HomeOf(Reading reading, StoryPerson person)
    {
        var text = reading.Article.Text;
        foreach (var mention in reading.Entities[person.Entity].Mentions)
        {
            if (mention.Form != MentionForm.Name) continue;
            var after = Origin().Match(text, mention.Span.End, Math.Min(Reach, text.Length - mention.Span.End));
            if (!after.Success) continue;
            var start = after.Index + after.Length;
            return reading.Places.FirstOrDefault(place => place.Span.Start == start && place.Kind == PlaceKind.City);
        }

        return null;
    }

    [GeneratedRegex(@"\G(?:, (?:age )?\d+)?,? of ")]
    private static partial Regex Origin();
}
