using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that judge rather than tell.</summary>
internal sealed class LoadedWordTable
{
    private readonly FrozenSet<(string Lemma, PartOfSpeech Upos)> _words;

    private LoadedWordTable(FrozenSet<(string Lemma, PartOfSpeech Upos)> words) => _words = words;

    /// <summary>The words of English.</summary>
    public static LoadedWordTable English { get; } = Read("English/loaded.tsv");

    /// <summary>Whether a word judges, by its lemma in lower case.</summary>
    public bool Has(string lemma, PartOfSpeech upos) => _words.Contains((lemma, upos));

    private static LoadedWordTable Read(string path) => new(TsvTable.Read(path, 2)
        .SelectMany(row => row[1].Split(' ').Select(lemma => (lemma, Enum.Parse<PartOfSpeech>(row[0], true)))).ToFrozenSet());
}
