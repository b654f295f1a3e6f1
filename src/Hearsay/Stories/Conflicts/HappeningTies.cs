using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Says which reports of a story tell of one happening beyond doubt.</summary>
/// <remarks>
/// Two shootings in one town in one week are put into one story now and then. What ties reports closer is whom they name: the same victim,
/// suspect or witness, but no spokesman, who speaks on both.
/// </remarks>
internal sealed class HappeningTies
{
    private readonly ImmutableArray<HashSet<string>> _keys;
    private readonly ImmutableArray<HashSet<string>> _things;

    /// <summary>Collects what ties the reports.</summary>
    public HappeningTies(ImmutableArray<StoryReport> reports, ImmutableArray<ImmutableArray<StoryPerson>> persons)
    {
        var sources = persons.SelectMany(report => report).Where(person => person.IsSource).Select(person => person.Name).ToHashSet();
        _keys =
        [
            .. persons.Select(report => report.Where(person => !sources.Contains(person.Name))
                .Select(person => $"{person.Name.Given} {person.Name.Surname}").ToHashSet()),
        ];
        _things = [.. reports.Select(report => ThingsIn(report.Reading).ToHashSet())];
    }

    /// <summary>Whether two reports tell of one happening.</summary>
    public bool Tie(int one, int other) => _keys[one].Overlaps(_keys[other]);

    /// <summary>Whether they do, or at least name the same ship or storm.</summary>
    public bool TieLoosely(int one, int other) => Tie(one, other) || _things[one].Overlaps(_things[other]);

    // Ships, storms and the like: "Silver Tern".
    private static IEnumerable<string> ThingsIn(Reading reading) => reading.Entities
        .Where(entity => entity.Kind == EntityKind.Other && entity.Name.Contains(' ', StringComparison.Ordinal))
        .Select(entity => entity.Name.ToLowerInvariant());
}
