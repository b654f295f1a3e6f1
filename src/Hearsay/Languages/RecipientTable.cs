using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The words after which it is said to whom a statement was made, and the prepositions they take.</summary>
internal sealed class RecipientTable
{
    private const string Object = "object";

    private readonly FrozenDictionary<string, ImmutableArray<string>> _verbs;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _asides;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _never;

    private RecipientTable(ImmutableArray<ImmutableArray<string>> rows)
    {
        _verbs = Rows(rows, "verb");
        _asides = Rows(rows, "aside");
        _never = Rows(rows, "never");
    }

    /// <summary>The words met in English-language news.</summary>
    public static RecipientTable English { get; } = new(TsvTable.Read("English/recipients.tsv", 3));

    /// <summary>Whether a verb takes its recipient as an object: "told lawmakers".</summary>
    public bool TakesObject(ReadOnlySpan<char> verb) => Takes(_verbs, verb, Object);

    /// <summary>Whether a verb takes its recipient after this preposition: "wrote to".</summary>
    public bool Takes(ReadOnlySpan<char> verb, ReadOnlySpan<char> preposition) => Takes(_verbs, verb, preposition);

    /// <summary>Whether a recipient follows these two words anywhere beside a content: "letter to", "speaking with".</summary>
    public bool IsAside(ReadOnlySpan<char> word, ReadOnlySpan<char> preposition) => Takes(_asides, word, preposition);

    /// <summary>Whether the word names nobody, though it is told or asked: "the truth".</summary>
    public bool IsNobody(ReadOnlySpan<char> word) => _never.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    private static bool Takes(
        FrozenDictionary<string, ImmutableArray<string>> words, ReadOnlySpan<char> word, ReadOnlySpan<char> preposition)
    {
        if (!words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var prepositions)) return false;
        foreach (var candidate in prepositions)
            if (preposition.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Rows(ImmutableArray<ImmutableArray<string>> rows, string place) =>
        rows.Where(row => row[1] == place)
            .SelectMany(row => row[0].Split(' ').Select(form => (Form: form, Prepositions: row[2].Split(' ').ToImmutableArray())))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Prepositions, StringComparer.OrdinalIgnoreCase);
}
