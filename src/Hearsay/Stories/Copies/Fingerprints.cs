using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>Picks a few shingles of a text so that any longer stretch that two texts share gives both the same ones.</summary>
/// <remarks>
/// Winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting" (2003). Of every
/// <see cref="WindowLength"/> shingles in a row the one with the smallest hash is taken: stretches of
/// <see cref="ShingleLength"/> + <see cref="WindowLength"/> - 1 words never go unseen.
/// </remarks>
internal static class Fingerprints
{
    /// <summary>The words of a shingle.</summary>
    public const int ShingleLength = 5;

    /// <summary>The shingles of which one at least is taken.</summary>
    public const int WindowLength = 4;

    /// <summary>The hashes that were taken, each once, ascending.</summary>
    public static ImmutableArray<uint> Of(ReportText text)
    {
        var hashes = Shingles(text.Words);
        if (hashes.Length == 0) return [];
        var taken = new HashSet<uint>();
        for (var start = 0; start == 0 || start + WindowLength <= hashes.Length; start++)
            taken.Add(Least(hashes.AsSpan(start, Math.Min(WindowLength, hashes.Length - start))));
        return [.. taken.Order()];
    }

    /// <summary>The hash of every shingle, by its first word.</summary>
    public static uint[] Shingles(ImmutableArray<ReportWord> words)
    {
        var hashes = new uint[Math.Max(0, words.Length - ShingleLength + 1)];
        for (var start = 0; start < hashes.Length; start++)
        {
            var hash = 0u;
            for (var index = start; index < start + ShingleLength; index++) hash = FeatureHasher.Combine(3, hash, words[index].Key);
            hashes[start] = hash;
        }

        return hashes;
    }

    private static uint Least(ReadOnlySpan<uint> hashes)
    {
        var least = hashes[0];
        foreach (var hash in hashes) least = Math.Min(least, hash);
        return least;
    }
}
