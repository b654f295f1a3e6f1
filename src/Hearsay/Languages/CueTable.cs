using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>The words that attribute, by lemma and part of speech.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<(string Lemma, PartOfSpeech Upos), CueClass> _classes;

    private CueTable(FrozenDictionary<(string Lemma, PartOfSpeech Upos), CueClass> classes) => _classes = classes;

    /// <summary>The words of English.</summary>
    public static CueTable English { get; } = Load();

    /// <summary>Loads the English table.</summary>
    public static CueTable Load()
    {
        var classes = new Dictionary<(string, PartOfSpeech), CueClass>();
        foreach (var row in TsvTable.Read("English/cues.tsv", 3))
            classes[(row[0], Enum.Parse<PartOfSpeech>(row[1], true))] = Enum.Parse<CueClass>(row[2], true);
        return new CueTable(classes.ToFrozenDictionary());
    }

    /// <summary>The class of a word, or <see cref="CueClass.None"/>.</summary>
    public CueClass ClassOf(string lemma, PartOfSpeech upos) => _classes.GetValueOrDefault((lemma, upos));

    /// <summary>Whether a class tells of what the source holds, not of what it uttered.</summary>
    public static bool IsAttitude(CueClass cueClass) => cueClass is CueClass.Think or CueClass.Want or CueClass.Feel;
}
