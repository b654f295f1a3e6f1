using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>Says whether words are opinion rather than report, by the words themselves and how they are made.</summary>
internal sealed class OpinionScorer(LinearModel model)
{
    /// <summary>The model's file among the library's resources.</summary>
    public const string Resource = "models/en/opinion.bin";

    /// <summary>The version of the features that the weights belong to.</summary>
    public const string Fingerprint = "opinion-1+" + FeatureHasher.Version;

    // Speech is judged by weights made for writing, which is drier: more is asked of it. Chosen by cross-fitting.
    private const double LeastOfSource = 1;

    /// <summary>Loads the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged or made for other features.</exception>
    public static OpinionScorer Load() => new(LinearModel.From(ModelFile.Load(Resource, Fingerprint)));

    /// <summary>Whether words of the writer are opinion, by their features.</summary>
    public bool IsOpinionOfWriter(ReadOnlySpan<uint> features) => !features.IsEmpty && model.Score(features) > 0;

    /// <summary>Whether words of a source are opinion, by their features.</summary>
    public bool IsOpinionOfSource(ReadOnlySpan<uint> features) => !features.IsEmpty && model.Score(features) > LeastOfSource;
}
