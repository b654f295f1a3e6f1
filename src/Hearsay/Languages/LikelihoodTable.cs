using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>Modals, adverbs and negators by what they say of how likely a thing is.</summary>
internal sealed class LikelihoodTable
{
    private readonly FrozenDictionary<string, Likelihood> _kinds;

    private LikelihoodTable(FrozenDictionary<string, Likelihood> kinds) => _kinds = kinds;

    /// <summary>The words of English.</summary>
    public static LikelihoodTable English { get; } = Read("English/likelihood.tsv");

    /// <summary>What a word in lower case says, or <see cref="Likelihood.None"/>.</summary>
    public Likelihood KindOf(string word) => _kinds.GetValueOrDefault(word);

    private static LikelihoodTable Read(string path) => new(TsvTable.Read(path, 2)
        .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Kind: Enum.Parse<Likelihood>(row[0], true))))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal));
}
