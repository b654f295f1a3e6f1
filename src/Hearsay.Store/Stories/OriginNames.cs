using Hearsay.Store.Archives;

namespace Hearsay.Store.Stories;

/// <summary>Which names of origins are names of one: the sources that the desk joined, and what it says of single stories.</summary>
internal sealed class OriginNames
{
    private readonly Archive _archive;
    private readonly IReadOnlyDictionary<string, string> _joins;

    private OriginNames(Archive archive, IReadOnlyDictionary<string, string> joins) => (_archive, _joins) = (archive, joins);

    /// <summary>The names that hold for all stories.</summary>
    public static async Task<OriginNames> LoadAsync(Archive archive, CancellationToken cancellationToken) =>
        new(archive, await archive.ListJoinsAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The story with those origins counted as one that go by names of one.</summary>
    public async Task<Story> JoinAsync(Story story, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(_joins, StringComparer.Ordinal);
        foreach (var correction in await _archive.ListCorrectionsAsync(story.Id, cancellationToken).ConfigureAwait(false))
        {
            if (correction is { Field: CorrectedReading.OriginName, Anchor.Name: { } name, Value: { } value }) names[name] = value;
        }

        return StoryReader.JoinOrigins(story, names.Keys.ToDictionary(name => name, name => FindLast(names, name)));
    }

    // A name may count as one that counts as a third; who joined them in a circle meant all of them to be one.
    private static string FindLast(Dictionary<string, string> names, string name)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal) { name };
        while (names.TryGetValue(name, out var next))
        {
            if (!seen.Add(next)) return seen.Min!;
            name = next;
        }

        return name;
    }
}
