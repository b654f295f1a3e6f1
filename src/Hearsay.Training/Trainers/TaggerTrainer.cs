using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the tagger: an averaged perceptron that tags left to right and learns from its own mistakes.</summary>
internal sealed class TaggerTrainer
{
    private readonly TaggerOptions _options;
    private readonly IReadOnlyDictionary<uint, int> _knownLabels;
    private readonly PerceptronRows _rows;

    /// <summary>Starts from zero; words among <paramref name="knownLabels"/> are tagged without the model.</summary>
    public TaggerTrainer(TaggerOptions options, int labelCount, IReadOnlyDictionary<uint, int> knownLabels)
    {
        _options = options;
        _knownLabels = knownLabels;
        _rows = new PerceptronRows(options.Bits, labelCount);
    }

    /// <summary>The label of a word of a treebank, such as "VERB VBD".</summary>
    public static string LabelOf(CorpusWord word) => word.Upos + " " + word.Xpos;

    /// <summary>Learns from the sentences, in an order drawn from the seed, and reports each round.</summary>
    public TagModel Train(IReadOnlyList<TaggedSentence> sentences, Action<int, double> report)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        Random random = new(_options.Seed);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            long right = 0;
            long all = 0;
            foreach (var index in order)
            {
                right += Learn(sentences[index]);
                all += sentences[index].Words.Length;
            }

            report(epoch, (double)right / all);
        }

        return _rows.Quantize(_options.MostEntries);
    }

    // Returns how many words were tagged right. The tags ahead are those the tagger chose, as they will be when it reads.
    private int Learn(TaggedSentence sentence)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<float> scores = stackalloc float[_rows.Width];
        TagContext context = new(sentence.Words, sentence.Usual);
        var previous = TagFeatures.Outside;
        var beforePrevious = TagFeatures.Outside;
        var right = 0;
        for (var index = 0; index < sentence.Words.Length; index++)
        {
            var answer = sentence.Labels[index];
            if (!_knownLabels.TryGetValue(sentence.Words[index].Form, out var label))
            {
                TagFeatures.Write(context, index, previous, beforePrevious, features);
                label = _rows.Best(features, scores);
                _rows.Learn(features, answer, label);
            }

            right += label == answer ? 1 : 0;
            beforePrevious = previous;
            previous = label;
        }

        return right;
    }
}
