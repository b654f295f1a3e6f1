using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>Takes the endings off English words, so that "shooting", "shootings" and "shoots" count as one.</summary>
/// <remarks>A reading that was read back from JSON has no lemmas, and for telling stories apart endings do as well.</remarks>
internal static class TermStem
{
    private const int LongestWord = 64;

    /// <summary>The hash of a word without its ending, whatever the case of its letters.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..Math.Min(word.Length, LongestWord)];
        word[..lower.Length].ToLowerInvariant(lower);
        return FeatureHasher.Hash(WithoutEnding(lower));
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("ings")) return word[..^4];
        if (word.Length > 4 && word.EndsWith("ing")) return word[..^3];
        if (word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("es"))) return word[..^2];
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }
}
