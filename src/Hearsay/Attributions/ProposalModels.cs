using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>The network and the four linear scorers behind the proposals; their scores add up.</summary>
/// <param name="Encoder">What a token is worth as a cue's head, as a start and as an end, by all that stands around it.</param>
/// <param name="CueHead">Whether a word heads a cue.</param>
/// <param name="CueExtent">How far the cue reaches around its head.</param>
/// <param name="Source">Which words are its source.</param>
/// <param name="Content">Which words are its content.</param>
/// <param name="Scale">How sure the scorers may be.</param>
internal sealed record ProposalModels(
    StatementEncoder Encoder, LinearModel CueHead, LinearModel CueExtent, LinearModel Source, LinearModel Content, ConfidenceScale Scale)
{
    /// <summary>The models' file among the library's resources.</summary>
    public const string Resource = "models/en/attributions.bin";

    /// <summary>The versions of all features that the weights belong to.</summary>
    public const string Fingerprint =
        CueHeadFeatures.Fingerprint + " " + CueExtentFeatures.Fingerprint
            + " " + SourceFeatures.Fingerprint + " " + ContentFeatures.Fingerprint
            + " " + TreeFeatures.Fingerprint + " " + TokenTraits.Fingerprint;

    private const int SumLength = 16;

    /// <summary>The names of the four tables in the file.</summary>
    public const string CueHeadTensor = "cue-head", CueExtentTensor = "cue-extent", SourceTensor = "source", ContentTensor = "content";

    /// <summary>Loads the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">They are missing, damaged or made for other features.</exception>
    public static ProposalModels Load(string parserSum) => From(ModelFile.Load(Resource, FingerprintOn(parserSum)));

    /// <summary>The versions of all features, and the parser on whose states the network stands: another's mean nothing to it.</summary>
    public static string FingerprintOn(string parserSum) => $"{Fingerprint} on {parserSum[..Math.Min(SumLength, parserSum.Length)]}";

    /// <summary>Takes the models of a file.</summary>
    /// <exception cref="InvalidDataException">One is missing or damaged.</exception>
    public static ProposalModels From(ModelFile file) => new(
        new StatementEncoder(WordVectors.Load(), Parameters.From(file)),
        LinearModel.From(file, CueHeadTensor),
        LinearModel.From(file, CueExtentTensor),
        LinearModel.From(file, SourceTensor),
        LinearModel.From(file, ContentTensor),
        ConfidenceScale.From(file));

    /// <summary>Adds the linear scorers and the scale to a model file, beside the network's numbers.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        CueHead.AddTo(writer, CueHeadTensor);
        CueExtent.AddTo(writer, CueExtentTensor);
        Source.AddTo(writer, SourceTensor);
        Content.AddTo(writer, ContentTensor);
        Scale.AddTo(writer);
    }
}
