using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words whose act is another than that of their class in the <see cref="CueTable"/>.</summary>
internal sealed class ActTable
{
    private readonly FrozenDictionary<(string Lemma, PartOfSpeech Upos), Act> _acts;

    private ActTable(FrozenDictionary<(string Lemma, PartOfSpeech Upos), Act> acts) => _acts = acts;

    /// <summary>The words met in English-language news.</summary>
    public static ActTable English { get; } = new(TsvTable.Read("English/acts.tsv", 3)
        .ToFrozenDictionary(row => (row[0], Enum.Parse<PartOfSpeech>(row[1], true)), row => Enum.Parse<Act>(row[2], true)));

    /// <summary>The act of a cue's head.</summary>
    public Act ActOf(string lemma, PartOfSpeech upos, CueClass cueClass)
    {
        if (_acts.TryGetValue((lemma, upos), out var act)) return act;
        return CueTable.IsAttitude(cueClass) ? Act.Attitude : Act.Speech;
    }
}
