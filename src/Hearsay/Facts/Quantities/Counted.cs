namespace Hearsay.Facts;

/// <summary>The noun that a number counts, with what stands between the two.</summary>
/// <param name="Head">The noun, or the number itself where none stands there.</param>
/// <param name="First">The first token of its phrase.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Counted(int Head, int First, int End)
{
    /// <summary>Whether a noun stands there.</summary>
    public bool HasNoun { get; init; }
}
