using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Finds persons whom reports name differently: "Roland Pinter, 45" and "Ronald Pinter, 45".</summary>
internal static class NameConflicts
{
    /// <summary>The most names of one given name or surname that are held against one another.</summary>
    private const int MostBearers = 20;

    /// <summary>The conflicts, by the person's first name in the story.</summary>
    public static IEnumerable<StoryConflict> Find(ImmutableArray<ImmutableArray<StoryPerson>> persons, ConflictBuilder builder)
    {
        var named = persons.SelectMany(report => report).GroupBy(person => person.Name).Select(group => group.ToList()).ToList();
        var first = Enumerable.Range(0, named.Count).ToArray();
        foreach (var (earlier, later) in Pairs(named, name => name.Surname).Concat(Pairs(named, name => name.Given)))
            if (NameVariants.AreOne(named[earlier], named[later])) first[later] = Math.Min(first[later], first[earlier]);
        foreach (var spellings in Enumerable.Range(0, named.Count).GroupBy(index => first[index]).Where(group => group.Count() > 1))
        {
            var accounts = spellings.SelectMany(index => named[index]
                .Select(person => new Account(person.Report, person.First, named[index][0].Written)));
            if (builder.Build(ConflictKind.Name, $"the name of {named[spellings.Key][0].Written}", accounts) is { } conflict)
                yield return conflict;
        }
    }

    private static IEnumerable<(int Earlier, int Later)> Pairs(List<List<StoryPerson>> named, Func<PersonName, string> keyOf)
    {
        foreach (var bucket in Enumerable.Range(0, named.Count).GroupBy(index => keyOf(named[index][0].Name)))
        {
            var bearers = bucket.Take(MostBearers).ToList();
            for (var later = 1; later < bearers.Count; later++)
                for (var earlier = 0; earlier < later; earlier++) yield return (bearers[earlier], bearers[later]);
        }
    }
}
