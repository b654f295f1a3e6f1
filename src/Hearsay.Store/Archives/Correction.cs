namespace Hearsay.Store.Archives;

/// <summary>What somebody at the desk puts in the place of what was read. The reading itself is kept as it is.</summary>
/// <param name="Anchor">What is corrected.</param>
/// <param name="Field">Which part of it, by its name in the format: "source.name".</param>
/// <param name="ReadValue">What was read there; null where nothing was.</param>
/// <param name="Value">What holds instead; null where nothing does.</param>
public sealed record Correction(Anchor Anchor, string Field, string? ReadValue, string? Value)
{
    /// <summary>The number by which it is saved, changed and removed; 0 until it is saved.</summary>
    public long Id { get; init; }

    /// <summary>Why it holds.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When it was first saved.</summary>
    public DateTimeOffset Made { get; init; }
}
