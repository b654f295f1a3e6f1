using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>A plain list of words, one a line, that does not mind the case of letters.</summary>
internal sealed class FoldedWordTable
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private FoldedWordTable(FrozenSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin with an apostrophe, written without it: "em", "tis".</summary>
    public static FoldedWordTable Elisions { get; } = Read("English/elisions.tsv");

    /// <summary>Words that say nothing of what a report is about: "the", "said".</summary>
    public static FoldedWordTable FunctionWords { get; } = Read("English/function-words.tsv");

    /// <summary>Prefixes that stay one word with what follows their hyphen: "non", "re".</summary>
    public static FoldedWordTable JoinedPrefixes { get; } = Read("English/joined-prefixes.tsv");

    /// <summary>Units that are written on to a number: "pm", "km".</summary>
    public static FoldedWordTable NumberUnits { get; } = Read("English/number-units.tsv");

    /// <summary>Words that, with a capital, open a sentence: "the", "but".</summary>
    public static FoldedWordTable SentenceOpeners { get; } = Read("English/sentence-openers.tsv");

    /// <summary>Verbs that follow a quoted question in the same sentence: "asked".</summary>
    public static FoldedWordTable SpeechVerbsAfterQuotes { get; } = Read("English/speech-verbs-after-quotes.tsv");

    /// <summary>Whether the list has the word, however it is written.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    private static FoldedWordTable Read(string path) =>
        new(TsvTable.Read(path, 1).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
}
