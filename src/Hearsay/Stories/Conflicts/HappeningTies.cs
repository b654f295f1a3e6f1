using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Says which reports of a story tell of one happening beyond doubt.</summary>
/// <remarks>
/// Two shootings in one town in one week are put into one story now and then. What ties reports closer is whom they name: the same victim,
/// suspect or witness, but no spokesman, who speaks on both. A street block ties them too.
/// </remarks>
internal sealed class HappeningTies
{
    private readonly ImmutableArray<HashSet<string>> _keys;

    /// <summary>Collects what ties the reports.</summary>
    public HappeningTies(
        ImmutableArray<ImmutableArray<StoryPerson>> persons, ImmutableArray<ImmutableArray<BlockAddress>> addresses)
    {
        var sources = persons.SelectMany(report => report).Where(person => person.IsSource).Select(person => person.Name).ToHashSet();
        _keys =
        [
            .. persons.Select((report, index) => report.Where(person => !sources.Contains(person.Name))
                .Select(person => $"{person.Name.Given} {person.Name.Surname}")
                .Concat(addresses[index].Select(address => FormattableString.Invariant($"{address.Number} {address.Street}"))).ToHashSet()),
        ];
    }

    /// <summary>Whether two reports tell of one happening.</summary>
    public bool Tie(int one, int other) => _keys[one].Overlaps(_keys[other]);
}
