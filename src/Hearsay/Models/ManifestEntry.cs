namespace Hearsay.Models;

/// <summary>What is on record about one model file: what it was made of, how, and how good it is.</summary>
internal sealed record ManifestEntry
{
    /// <summary>The name of the file, beside the manifest.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The licence of the weights.</summary>
    public required string Licence { get; init; }

    /// <summary>The corpora that it was trained on.</summary>
    public required IReadOnlyList<ManifestCorpus> Corpora { get; init; }

    /// <summary>The documents of these corpora that were kept out of training.</summary>
    public required IReadOnlyList<string> HeldOut { get; init; }

    /// <summary>The commit of the code that trained it.</summary>
    public required string Commit { get; init; }

    /// <summary>What every random choice was drawn from.</summary>
    public required int Seed { get; init; }

    /// <summary>Measured figures in per cent, by the name of what was measured.</summary>
    public required IReadOnlyDictionary<string, double> Scores { get; init; }
}
