using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds whom the reports of a story name in full.</summary>
internal static class StoryPersonFinder
{
    /// <summary>An age stands so near to the name that it is of: "the 24-year-old father of two Aldo Renn".</summary>
    private const int MostBetween = 30;

    /// <summary>The persons by report.</summary>
    public static ImmutableArray<ImmutableArray<StoryPerson>> Find(ImmutableArray<StoryReport> reports) =>
        [.. reports.Select((report, index) => Find(report.Reading, index))];

    private static ImmutableArray<StoryPerson> Find(Reading reading, int report)
    {
        var sources = reading.Attributions.Select(attribution => attribution.Source?.Entity).ToHashSet();
        var named = new List<(int Entity, PersonName Name)>();
        for (var index = 0; index < reading.Entities.Length; index++)
            if (reading.Entities[index].Kind == EntityKind.Person && PersonName.Parse(reading.Entities[index].Name) is { } name)
                named.Add((index, name));
        var bearers = named.Select(person => person.Name).Distinct().CountBy(name => name.Surname).ToDictionary();
        return
        [
            .. named.Select(person => new StoryPerson(report, person.Entity, person.Name, reading.Entities[person.Entity].Name,
                FullNameIn(reading.Entities[person.Entity]), AgeOf(reading, person.Entity, bearers[person.Name.Surname] == 1),
                sources.Contains(person.Entity))),
        ];
    }

    private static TextSpan FullNameIn(Entity entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Form == MentionForm.Name && mention.Span.Length >= entity.Name.Length) return mention.Span;
        return entity.Mentions[0].Span;
    }

    // "Renn, 55," is the father's age as soon as the son's where both are named: the age has to stand beside a full name.
    private static Age? AgeOf(Reading reading, int index, bool isOnlyBearer)
    {
        if (reading.Entities[index].Age is not { } age) return null;
        foreach (var mention in reading.Entities[index].Mentions)
        {
            if (mention.Form != MentionForm.Name) continue;
            var gap = mention.Span.Start >= age.Span.End ? new TextSpan(age.Span.End, mention.Span.Start)
                : mention.Span.End <= age.Span.Start ? new TextSpan(mention.Span.End, age.Span.Start) : default;
            if (gap.IsEmpty || gap.Length > MostBetween) continue;
            var words = reading.Article[mention.Span];
            return isOnlyBearer || PersonName.Parse(words) is not null ? age : null;
        }

        return null;
    }
}
