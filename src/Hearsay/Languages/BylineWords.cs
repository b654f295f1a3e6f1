using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words with which bylines begin, join names and say what the writers are.</summary>
internal sealed class BylineWords
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _openers;
    private readonly FrozenSet<string> _joints;
    private readonly FrozenSet<string> _words;

    private BylineWords(ImmutableArray<string> paths)
    {
        var rows = paths.SelectMany(path => TsvTable.Read(path, 2)).ToLookup(row => row[0], row => row[1]);
        // Of two openers the longer one decides: "by" begins "by:" too.
        _openers = rows["opener"].Distinct().GroupBy(opener => FirstWord(opener).ToString())
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(opener => opener.Length).ToImmutableArray());
        _joints = rows["joint"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = rows["word"].ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words of English.</summary>
    public static BylineWords English { get; } = new(["English/bylines.tsv"]);

    /// <summary>The words of all languages together.</summary>
    public static BylineWords All { get; } = new(TsvTable.PathsOf("bylines.tsv"));

    /// <summary>What follows the opener in the line, or null where it begins with none.</summary>
    public string? WithoutOpener(string line)
    {
        if (!_openers.TryGetValue(FirstWord(line).ToString().ToLowerInvariant(), out var openers)) return null;
        var opener = openers.FirstOrDefault(opener => Opens(opener, line));
        return opener is null ? null : line[opener.Length..].TrimStart();
    }

    /// <summary>Whether the word stands between two names: "and".</summary>
    public bool IsJoint(string word) => _joints.Contains(word);

    /// <summary>Whether the word in lower case may stand in a byline.</summary>
    public bool Has(string word) => _words.Contains(word);

    private static bool Opens(string opener, string line) =>
        line.StartsWith(opener, StringComparison.OrdinalIgnoreCase)
            && (line.Length == opener.Length || opener[^1] == ':' || char.IsWhiteSpace(line[opener.Length]));

    private static ReadOnlySpan<char> FirstWord(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\u00a0', ':');
        return end < 0 ? line : line.AsSpan(0, end);
    }
}
