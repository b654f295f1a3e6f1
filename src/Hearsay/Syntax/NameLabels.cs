using System.Collections.Immutable;

namespace Hearsay.Syntax;

/// <summary>The labels by which names are marked word for word, and how names come of them.</summary>
/// <remarks>A word is outside of every name, or it begins or goes on with one of four kinds.</remarks>
internal static class NameLabels
{
    /// <summary>The number of labels.</summary>
    public const int Count = 9;

    /// <summary>The label of a word that belongs to no name.</summary>
    public const byte Outside = 0;

    /// <summary>The kinds of names in the order of their labels.</summary>
    public static ImmutableArray<EntityKind> Kinds { get; } =
        [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Other];

    /// <summary>The label of the first word of a name.</summary>
    /// <exception cref="ArgumentException">Names of this kind are not marked.</exception>
    public static byte Begin(EntityKind kind) => Kinds.IndexOf(kind) is var index and >= 0
        ? (byte)((2 * index) + 1)
        : throw new ArgumentException($"One of {string.Join(", ", Kinds)} is expected, not {kind}.", nameof(kind));

    /// <summary>The label of a further word of a name.</summary>
    /// <exception cref="ArgumentException">Names of this kind are not marked.</exception>
    public static byte Inside(EntityKind kind) => (byte)(Begin(kind) + 1);

    /// <summary>Whether the label is that of a first word.</summary>
    public static bool IsBegin(byte label) => label % 2 == 1;

    /// <summary>Whether the label is that of a further word.</summary>
    public static bool IsInside(byte label) => label > 0 && label % 2 == 0;

    /// <summary>The kind that a label speaks of; that of <see cref="Outside"/> is not to be asked for.</summary>
    public static EntityKind KindOf(byte label) => Kinds[(label - 1) / 2];

    /// <summary>Finds the labels with the highest sum of scores in which no name begins with a further word (Viterbi).</summary>
    /// <param name="scores">For each word, a score for every label.</param>
    /// <param name="paths">Room for as many bytes as there are scores.</param>
    /// <param name="labels">Takes the label of each word.</param>
    public static void Decode(ReadOnlySpan<float> scores, Span<byte> paths, Span<byte> labels)
    {
        Span<float> sums = stackalloc float[Count];
        Span<float> next = stackalloc float[Count];
        // Before the first word no name is open.
        sums.Fill(float.NegativeInfinity);
        sums[Outside] = 0;
        for (var word = 0; word < labels.Length; word++)
        {
            Step(scores.Slice(word * Count, Count), sums, next, paths.Slice(word * Count, Count));
            next.CopyTo(sums);
        }

        var best = Best(sums);
        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = best;
            best = paths[(word * Count) + best];
        }
    }

    /// <summary>Adds the names that the labels of a sentence mark; each is as sure as its least sure word.</summary>
    /// <param name="scores">For each word, a score for every label: the logarithm of its share, up to a constant.</param>
    /// <param name="labels">The label of each word.</param>
    /// <param name="firstToken">The index of the sentence's first token.</param>
    /// <param name="names">Takes the names.</param>
    public static void AddNames(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, int firstToken, List<NameSpan> names)
    {
        var word = 0;
        while (word < labels.Length)
        {
            var first = word++;
            if (labels[first] == Outside) continue;
            while (word < labels.Length && IsInside(labels[word]) && KindOf(labels[word]) == KindOf(labels[first])) word++;
            var confidence = 1.0;
            for (var index = first; index < word; index++)
                confidence = Math.Min(confidence, ShareOf(scores.Slice(index * Count, Count), labels[index]));
            names.Add(new NameSpan(firstToken + first, word - first, KindOf(labels[first]), confidence));
        }
    }

    // A further word of a kind follows that kind alone; whatever else comes after the best of all.
    private static void Step(ReadOnlySpan<float> scores, ReadOnlySpan<float> sums, Span<float> next, Span<byte> paths)
    {
        var best = Best(sums);
        for (byte label = 0; label < Count; label++)
        {
            var before = best;
            if (IsInside(label)) before = sums[label] > sums[label - 1] ? label : (byte)(label - 1);
            paths[label] = before;
            next[label] = scores[label] + sums[before];
        }
    }

    private static byte Best(ReadOnlySpan<float> sums)
    {
        byte best = 0;
        for (byte label = 1; label < Count; label++)
        {
            if (sums[label] > sums[best]) best = label;
        }

        return best;
    }

    private static double ShareOf(ReadOnlySpan<float> scores, byte label)
    {
        var sum = 0.0;
        foreach (var score in scores) sum += Math.Exp(score - scores[label]);
        return 1 / sum;
    }
}
