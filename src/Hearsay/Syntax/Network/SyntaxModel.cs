using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The trained network of tags, trees and names with all that it looks up.</summary>
internal sealed class SyntaxModel
{
    /// <summary>The versions of what the network sees: weights made for another version are refused.</summary>
    public const string Fingerprint = "syntax/3 " + WordPieces.Fingerprint;

    /// <summary>The model among the library's resources.</summary>
    public const string Resource = "models/en/syntax.bin";

    private const string TagList = "labels";
    private const string RelationList = "relations";

    /// <summary>Takes the parts.</summary>
    public SyntaxModel(
        Parameters parameters, TagSet tags, IReadOnlyList<string> relations, KnownWords words, LemmaTable lemmas, WordVectors vectors,
        NameLexicon lexicon)
    {
        Parameters = parameters;
        Tags = tags;
        Relations = relations;
        Words = words;
        Lemmas = lemmas;
        Looker = new WordLooker(vectors, words, lexicon);
        Encoder = new SentenceEncoder(vectors, parameters);
        Heads = new SyntaxHeads(parameters);
    }

    /// <summary>The sum of the file's numbers, by which models that stand on its states know it; empty for one in training.</summary>
    public string Sum { get; private init; } = "";

    /// <summary>The numbers of the network.</summary>
    public Parameters Parameters { get; }

    /// <summary>The tags by their numbers.</summary>
    public TagSet Tags { get; }

    /// <summary>The relations by their numbers.</summary>
    public IReadOnlyList<string> Relations { get; }

    /// <summary>The words known whole.</summary>
    public KnownWords Words { get; }

    /// <summary>The table of dictionary forms.</summary>
    public LemmaTable Lemmas { get; }

    /// <summary>Looks words up.</summary>
    public WordLooker Looker { get; }

    /// <summary>Gives words their states.</summary>
    public SentenceEncoder Encoder { get; }

    /// <summary>Says what states mean.</summary>
    public SyntaxHeads Heads { get; }

    /// <summary>Loads the English model that the library carries.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged or made for other code.</exception>
    public static SyntaxModel Load() => From(ModelFile.Load(Resource, Fingerprint));

    /// <summary>Takes a model file.</summary>
    /// <exception cref="InvalidDataException">Its parts do not fit together.</exception>
    public static SyntaxModel From(ModelFile file) => new(
        Parameters.From(file),
        TagSet.From(file),
        [.. file.List(RelationList).Select(string.Intern)],
        new KnownWords(file.Tensor<uint>(KnownWords.Tensor).Values),
        LemmaTable.From(file),
        WordVectors.Load(),
        NameLexicon.Load())
    {
        Sum = file.Header.Sha256,
    };

    /// <summary>Adds the model to a file; the matrices of <paramref name="tables"/> take a byte a number.</summary>
    public void AddTo(ModelFileWriter writer, IReadOnlySet<string> tables)
    {
        writer.AddList(TagList, Tags.Labels);
        writer.AddList(RelationList, Relations);
        writer.AddTensor<uint>(KnownWords.Tensor, Words.Hashes, 1);
        Parameters.AddTo(writer, tables);
        Lemmas.AddTo(writer);
    }
}
