using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Numbers the labels of a treebank; rare ones, mostly slips, give way to the commonest with the same Penn tag.</summary>
internal sealed class LabelTable
{
    private const int LeastUses = 5;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int> _numbersByXpos;

    /// <summary>Counts the labels of the sentences.</summary>
    public LabelTable(IEnumerable<CorpusSentence> sentences)
    {
        Dictionary<string, int> counts = sentences.SelectMany(sentence => sentence.Words).CountBy(LabelOf).ToDictionary();
        Labels = [.. counts.Where(count => count.Value >= LeastUses).Select(count => count.Key).Order(StringComparer.Ordinal)];
        _numbers = Labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _numbersByXpos = Labels.GroupBy(label => label.Split(' ')[1])
            .ToDictionary(group => group.Key, group => _numbers[group.MaxBy(label => counts[label])!]);
    }

    /// <summary>The label of a word of a treebank, such as "VERB VBD".</summary>
    public static string LabelOf(CorpusWord word) => word.Upos + " " + word.Xpos;

    /// <summary>The labels in the order of their numbers.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The numbers by label.</summary>
    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>The number of a word's label.</summary>
    public int NumberOf(CorpusWord word) =>
        _numbers.TryGetValue(LabelOf(word), out var number) || _numbersByXpos.TryGetValue(word.Xpos, out number) ? number : 0;
}
