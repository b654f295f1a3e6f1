using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that say what befell people: "kill", "die", "wounded".</summary>
internal sealed class HarmTable
{
    private readonly FrozenDictionary<(string Lemma, PartOfSpeech Upos), HarmWord> _words;

    private HarmTable(FrozenDictionary<(string Lemma, PartOfSpeech Upos), HarmWord> words) => _words = words;

    /// <summary>The words met in English-language news.</summary>
    public static HarmTable English { get; } = new(TsvTable.Read("English/harms.tsv", 5).ToFrozenDictionary(
        row => (row[0], Enum.Parse<PartOfSpeech>(row[1], true)),
        row => new HarmWord(
            row[2],
            Enum.Parse<Harm>(row[3], true),
            row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal))));

    /// <summary>What a word says of people, or null where it says nothing.</summary>
    public HarmWord? Find(string lemma, PartOfSpeech upos) => _words.GetValueOrDefault((lemma, upos));
}
