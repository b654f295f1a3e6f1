using System.ComponentModel.DataAnnotations;

namespace Hearsay.Desk.Api;

/// <summary>A correction to be made of what was read in some words.</summary>
public sealed record NewCorrection
{
    /// <summary>The hash of the text.</summary>
    [Required]
    public string Key { get; init; } = "";

    /// <summary>Where the words begin, in UTF-16 units: those of a statement from its first to its last, or those of a number.</summary>
    public int Start { get; init; }

    /// <summary>Where they end.</summary>
    public int End { get; init; }

    /// <summary>What is corrected: source.name, polarity, attribution or quantity.best.</summary>
    [Required]
    public string Field { get; init; } = "";

    /// <summary>What holds instead; null for no source, for no statement, for what counts nothing.</summary>
    public string? Value { get; init; }

    /// <summary>Why it holds.</summary>
    public string? Reason { get; init; }
}
