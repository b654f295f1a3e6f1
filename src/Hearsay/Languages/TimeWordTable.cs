using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words that times are told with, beside the names of the calendar.</summary>
internal sealed class TimeWordTable
{
    private readonly FrozenDictionary<string, ImmutableArray<TimeWord>> _words;

    private TimeWordTable(IEnumerable<TimeWord> words) => _words = words.GroupBy(word => word.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToImmutableArray());

    /// <summary>The words in English.</summary>
    public static TimeWordTable English { get; } =
        new(TsvTable.Read("English/times.tsv", 3).Select(row => new TimeWord([.. row[0].Split(' ')], SortOf(row[1]), row[2])));

    /// <summary>The words and phrases that begin with a word in lower case, the longest first.</summary>
    public ImmutableArray<TimeWord> StartingWith(string word) => _words.TryGetValue(word, out var words) ? words : [];

    private static TimeSort SortOf(string name) => Enum.Parse<TimeSort>(name.Replace(" ", "", StringComparison.Ordinal), true);
}
