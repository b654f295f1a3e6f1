using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The labels that the tagger chooses from: pairs of a universal part of speech and a Penn Treebank tag.</summary>
internal sealed class TagSet
{
    private readonly PartOfSpeech[] _upos;
    private readonly string[] _xpos;

    /// <summary>Takes labels such as "VERB VBD".</summary>
    /// <exception cref="InvalidDataException">A label has another form.</exception>
    public TagSet(IReadOnlyList<string> labels)
    {
        Labels = labels;
        _upos = [.. labels.Select(UposOf)];
        _xpos = [.. labels.Select(label => string.Intern(label[(label.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];
    }

    /// <summary>The labels as they are written in the model.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of labels.</summary>
    public int Count => _upos.Length;

    /// <summary>The universal part of speech of a label.</summary>
    public PartOfSpeech Upos(int label) => _upos[label];

    /// <summary>The Penn Treebank tag of a label.</summary>
    public string Xpos(int label) => _xpos[label];

    /// <summary>Takes the labels of a model file.</summary>
    /// <exception cref="InvalidDataException">There are none, or one has another form.</exception>
    public static TagSet From(ModelFile file) => new(file.List("labels"));

    private static PartOfSpeech UposOf(string label)
    {
        var name = label.Split(' ')[0];
        return Enum.TryParse(name, ignoreCase: true, out PartOfSpeech upos)
            ? upos
            : throw new InvalidDataException($"A label such as VERB VBD was expected in the tagger's model, {label} was found.");
    }
}
