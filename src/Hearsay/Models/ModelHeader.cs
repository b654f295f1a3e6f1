namespace Hearsay.Models;

/// <summary>What a model file says about itself ahead of its tensors.</summary>
internal sealed record ModelHeader
{
    /// <summary>The name of the model, such as tagger.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the model; a new training gives a new one.</summary>
    public required string Version { get; init; }

    /// <summary>Which features its weights are for; code with another fingerprint cannot use it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The SHA-256 of all bytes after the header's padding, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Lists of strings that the model needs, such as its labels.</summary>
    public Dictionary<string, string[]> Lists { get; init; } = [];

    /// <summary>The tensors in the order of their bytes.</summary>
    public TensorHeader[] Tensors { get; init; } = [];
}
