using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Chooses a universal part of speech and a Penn Treebank tag for every word, left to right, by a linear model.</summary>
/// <remarks>M. Collins: Discriminative Training Methods for Hidden Markov Models (EMNLP 2002), with greedy search.</remarks>
internal sealed class Tagger
{
    private const int MostOnStack = 256;
    private readonly TagModel _model;
    private readonly UsualTags _usual;
    private readonly Dictionary<uint, int> _knownLabels;

    private Tagger(TagModel model, UsualTags usual, Dictionary<uint, int> knownLabels)
    {
        _model = model;
        _usual = usual;
        _knownLabels = knownLabels;
    }

    /// <summary>Takes the weights and the common words of a model file.</summary>
    /// <exception cref="InvalidDataException">They are not there or do not fit together.</exception>
    public static Tagger From(ModelFile file, int labelCount)
    {
        ReadOnlySpan<uint> words = file.Tensor<uint>("knownWords").Values;
        ReadOnlySpan<byte> labels = file.Tensor<byte>("knownLabels").Values;
        if (words.Length != labels.Length)
        {
            throw new InvalidDataException(
                $"{file.Header.Name}: {words.Length} labels of known words were expected, {labels.Length} were found.");
        }

        Dictionary<uint, int> known = new(words.Length);
        for (var index = 0; index < words.Length; index++)
        {
            known[words[index]] = labels[index];
        }

        return new Tagger(TagModel.From(file, labelCount), UsualTags.From(file), known);
    }

    /// <summary>Writes the label of each word of a sentence to <paramref name="labels"/>.</summary>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<int> labels)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[_model.LabelCount];
        Span<ushort> usual = words.Length <= MostOnStack ? stackalloc ushort[words.Length] : new ushort[words.Length];
        _usual.Write(words, usual);
        TagContext context = new(words, usual);
        var previous = TagFeatures.Outside;
        var beforePrevious = TagFeatures.Outside;
        for (var index = 0; index < words.Length; index++)
        {
            if (!_knownLabels.TryGetValue(words[index].Form, out var label))
            {
                TagFeatures.Write(context, index, previous, beforePrevious, features);
                _model.Score(features, scores);
                label = TagModel.Best(scores);
            }

            labels[index] = label;
            beforePrevious = previous;
            previous = label;
        }
    }
}
