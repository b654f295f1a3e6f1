using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that make an event sound less sure, or deny it.</summary>
internal sealed class FactualityTable
{
    private const string Negated = "negated";

    private readonly FrozenDictionary<(string Word, string Place), FactualityWord> _words;

    private FactualityTable(FrozenDictionary<(string Word, string Place), FactualityWord> words) => _words = words;

    /// <summary>The words met in English-language news.</summary>
    public static FactualityTable English { get; } = new(TsvTable.Read("English/event-factuality.tsv", 3)
        .ToFrozenDictionary(row => (row[0], row[1]), row => WordOf(row[2])));

    /// <summary>What a word does at its place ("auxiliary", "beside", "governor"), or null.</summary>
    public FactualityWord? Find(string word, string place) => _words.TryGetValue((word, place), out var found) ? found : null;

    private static FactualityWord WordOf(string cell) => cell == Negated
        ? new FactualityWord(Factuality.Certain, true) : new FactualityWord(Enum.Parse<Factuality>(cell, true), false);
}
