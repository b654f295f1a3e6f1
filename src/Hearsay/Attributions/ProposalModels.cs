using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>The network and the four linear scorers behind the proposals; their scores add up.</summary>
/// <param name="Encoder">What a token is worth as a cue's head, as a start and as an end, by all that stands around it.</param>
/// <param name="CueHead">Whether a word heads a cue.</param>
/// <param name="CueExtent">How far the cue reaches around its head.</param>
/// <param name="Source">Which words are its source.</param>
/// <param name="Content">Which words are its content.</param>
internal sealed record ProposalModels(
    StatementEncoder Encoder, LinearModel CueHead, LinearModel CueExtent, LinearModel Source, LinearModel Content)
{
    /// <summary>The models' file among the library's resources.</summary>
    public const string Resource = "models/en/attributions.bin";

    /// <summary>The versions of all features that the weights belong to.</summary>
    public const string Fingerprint =
        CueHeadFeatures.Fingerprint + " " + CueExtentFeatures.Fingerprint
            + " " + SourceFeatures.Fingerprint + " " + ContentFeatures.Fingerprint + " " + TreeFeatures.Fingerprint + " " + TokenTraits.Fingerprint;

    /// <summary>The names of the four tables in the file.</summary>
    public const string CueHeadTensor = "cue-head", CueExtentTensor = "cue-extent", SourceTensor = "source", ContentTensor = "content";

    /// <summary>Loads the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">They are missing, damaged or made for other features.</exception>
    public static ProposalModels Load()
    {
        var file = ModelFile.Load(Resource, Fingerprint);
        return new ProposalModels(
            new StatementEncoder(Parameters.From(file)),
            LinearModel.From(file, CueHeadTensor),
            LinearModel.From(file, CueExtentTensor),
            LinearModel.From(file, SourceTensor),
            LinearModel.From(file, ContentTensor));
    }
}
