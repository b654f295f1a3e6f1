using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay;

/// <summary>A model file that the library carries: what it and its manifest say of it, and whether the two agree.</summary>
public sealed record InstalledModel
{
    /// <summary>The file, such as models/en/tagger.bin.</summary>
    public required string Path { get; init; }

    /// <summary>What the file calls itself, such as tagger; null where the file cannot be read.</summary>
    public string? Name { get; init; }

    /// <summary>Its version, which a new training raises; null where the file cannot be read.</summary>
    public string? Version { get; init; }

    /// <summary>Which features its weights are for; code with other features refuses it. Null where the file cannot be read.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The number of its bytes.</summary>
    public long Size { get; init; }

    /// <summary>The SHA-256 of the whole file as it is, in lower-case hexadecimal; null where there is no file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The licence of its weights; null where no manifest has the file.</summary>
    public string? Licence { get; init; }

    /// <summary>The corpora that it was made from.</summary>
    public ImmutableArray<ManifestCorpus> Corpora { get; init; } = [];

    /// <summary>The commit of the code that made it; null where no manifest has the file.</summary>
    public string? Commit { get; init; }

    /// <summary>How good it was found to be, in the order of the names.</summary>
    public ImmutableArray<ModelScore> Scores { get; init; } = [];

    /// <summary>What does not agree, each with what to do; empty where the file and its tensors have the sums that they should.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];

    /// <summary>Looks at every model file that the library carries, in the order of their paths, and counts all sums anew.</summary>
    /// <remarks>This takes some tens of milliseconds and loads no model for use.</remarks>
    public static ImmutableArray<InstalledModel> List() => ModelInspector.InspectAll();
}
