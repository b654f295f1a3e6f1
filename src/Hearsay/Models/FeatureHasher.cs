using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Models;

/// <summary>Turns words and their combinations into feature ids of 32 bits, the same on every machine, without allocation.</summary>
/// <remarks>Models are keyed by these ids: a change here makes every model invalid, so <see cref="Version"/> must change with it.</remarks>
internal static class FeatureHasher
{
    /// <summary>Part of every model's feature fingerprint.</summary>
    public const string Version = "hash-1";

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int LongestFolded = 64;

    /// <summary>The id of a word, letter case told apart.</summary>
    public static uint Hash(ReadOnlySpan<char> word) => Fold(Mix(word, (ulong)word.Length));

    /// <summary>The id of the word's invariant lower-case form.</summary>
    /// <remarks>Only the first 64 characters count of a word that is longer.</remarks>
    public static uint HashLower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestFolded];
        var length = Math.Min(word.Length, LongestFolded);
        word[..length].ToLowerInvariant(lower);
        return Hash(lower[..length]);
    }

    /// <summary>The id of a feature made of a template's number and one value.</summary>
    public static uint Combine(uint template, uint value) => Fold((((ulong)template << 32) | value) * Multiplier);

    /// <summary>The id of a feature made of a template's number and two values, whose order counts.</summary>
    public static uint Combine(uint template, uint first, uint second) => Combine(Combine(template, first), second);

    /// <summary>The id of a feature made of a template's number and three values, whose order counts.</summary>
    public static uint Combine(uint template, uint first, uint second, uint third) => Combine(Combine(template, first, second), third);

    private static ulong Mix(ReadOnlySpan<char> word, ulong hash)
    {
        while (word.Length >= 4)
        {
            hash = Step(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word)));
            word = word[4..];
        }

        foreach (var c in word)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    private static ulong Step(ulong hash, ulong value) => (BitOperations.RotateLeft(hash, 23) ^ value) * Multiplier;

    // The upper bits of a product are the well-mixed ones; tables take the lower bits of an id.
    private static uint Fold(ulong hash) => (uint)((hash ^ (hash >> 29)) * Multiplier >> 32);
}
