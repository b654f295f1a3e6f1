using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words that name events, by dictionary form and part of speech.</summary>
internal sealed class EventTable
{
    private const string Target = "target";

    private readonly FrozenDictionary<(string Lemma, PartOfSpeech Upos), ImmutableArray<EventWord>> _words;

    private EventTable(FrozenDictionary<(string Lemma, PartOfSpeech Upos), ImmutableArray<EventWord>> words) => _words = words;

    /// <summary>The words met in English-language news.</summary>
    public static EventTable English { get; } = Read("English/events.tsv", "English/event-frames.tsv");

    /// <summary>What a word may name: of several the first that fits its dependents; empty where it names no event.</summary>
    public ImmutableArray<EventWord> Find(string lemma, PartOfSpeech upos) =>
        _words.TryGetValue((lemma, upos), out var words) ? words : [];

    private static EventTable Read(string path, string framePath)
    {
        var frames = TsvTable.Read(framePath, 2).ToDictionary(row => row[0], row => FrameOf(row[1]));
        return new EventTable(TsvTable.Read(path, 7)
            .GroupBy(row => (row[0], Enum.Parse<PartOfSpeech>(row[1], true)), row => WordOf(row, frames))
            .ToFrozenDictionary(words => words.Key, words => words.ToImmutableArray()));
    }

    private static ImmutableArray<EventDependent> FrameOf(string cell) => [.. Lemmas(cell).Select(DependentOf)];

    private static EventDependent DependentOf(string cell)
    {
        var parts = cell.Split('=');
        return new EventDependent(parts[0], parts[1] == Target ? null : Enum.Parse<ParticipantRole>(parts[1], true));
    }

    private static EventWord WordOf(ImmutableArray<string> row, Dictionary<string, ImmutableArray<EventDependent>> frames) => new(
        Enum.Parse<EventType>(row[2], true),
        row[3].Length > 0 ? row[3] : null,
        frames[row[4]],
        Lemmas(row[5]).ToFrozenSet(StringComparer.Ordinal),
        Lemmas(row[6]).ToFrozenSet(StringComparer.Ordinal));

    private static string[] Lemmas(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
