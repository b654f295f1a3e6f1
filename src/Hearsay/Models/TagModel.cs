using System.Runtime.Intrinsics.X86;

namespace Hearsay.Models;

/// <summary>A linear classifier over hashed features: for each of 2^<see cref="Bits"/> rows, the labels it speaks for or against.</summary>
/// <remarks>
/// Few labels have a weight in a row, so a row is a short list of entries, not a dense vector: the table stays small enough for the cache.
/// Sums are of whole numbers, so they are exact and the order of the features does not matter.
/// </remarks>
internal sealed class TagModel
{
    private readonly Tensor<uint> _rowStarts;
    private readonly Tensor<ushort> _entries;
    private readonly uint _mask;

    /// <summary>Takes the rows: where each begins among the entries, with one end more than there are rows.</summary>
    /// <param name="rowStarts">Where each row begins, and where the last one ends.</param>
    /// <param name="entries">The label in the lower eight bits of each entry, its signed weight in the upper eight.</param>
    /// <param name="labelCount">The number of labels.</param>
    /// <exception cref="InvalidDataException">The rows do not fit together.</exception>
    public TagModel(Tensor<uint> rowStarts, Tensor<ushort> entries, int labelCount)
    {
        Check(rowStarts.Values, entries.Values, labelCount);
        _rowStarts = rowStarts;
        _entries = entries;
        _mask = (uint)rowStarts.Values.Length - 2;
        Bits = System.Numerics.BitOperations.Log2(_mask + 1);
        LabelCount = labelCount;
    }

    /// <summary>The base-2 logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>The number of labels.</summary>
    public int LabelCount { get; }

    /// <summary>An entry of a row.</summary>
    public static ushort Entry(int label, sbyte weight) => (ushort)(label | ((byte)weight << 8));

    /// <summary>Takes the rows from a model file.</summary>
    /// <exception cref="InvalidDataException">They are not there or do not fit together.</exception>
    public static TagModel From(ModelFile file, int labelCount) =>
        new(file.Tensor<uint>("rowStarts"), file.Tensor<ushort>("entries"), labelCount);

    /// <summary>Adds the rows to a model file.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        writer.AddTensor("rowStarts", _rowStarts.Values, 1);
        writer.AddTensor("entries", _entries.Values, _entries.Scale);
    }

    /// <summary>Sums the weights of the features for every label into <paramref name="scores"/>, which has one place a label.</summary>
    /// <remarks>The constructor has checked every row and label, so the inner loop need not: it takes two thirds of the time.</remarks>
    /// <exception cref="ArgumentException">There are not as many places as labels.</exception>
    public unsafe void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        if (scores.Length != LabelCount)
            throw new ArgumentException($"{LabelCount} places are expected, not {scores.Length}.", nameof(scores));
        scores.Clear();
        fixed (uint* rowStarts = _rowStarts.Values)
        fixed (ushort* entries = _entries.Values)
        fixed (int* sums = scores)
        {
            // The table is larger than the cache at hand: all rows are asked for before the first is summed.
            if (Sse.IsSupported) foreach (var feature in features) Sse.Prefetch0(rowStarts + (feature & _mask));
            if (Sse.IsSupported) foreach (var feature in features) Sse.Prefetch0(entries + rowStarts[feature & _mask]);
            foreach (var feature in features)
            {
                var row = feature & _mask;
                var end = entries + rowStarts[row + 1];
                for (var entry = entries + rowStarts[row]; entry < end; entry++) sums[*entry & 0xFF] += (sbyte)(*entry >> 8);
            }
        }
    }

    /// <summary>The label with the highest score; of equals the first.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    private static void Check(ReadOnlySpan<uint> rowStarts, ReadOnlySpan<ushort> entries, int labelCount)
    {
        var isTable = rowStarts.Length >= 2 && System.Numerics.BitOperations.IsPow2(rowStarts.Length - 1) && rowStarts[0] == 0
            && rowStarts[^1] == entries.Length;
        for (var row = 1; isTable && row < rowStarts.Length; row++)
        {
            isTable = rowStarts[row] >= rowStarts[row - 1];
        }

        foreach (var entry in entries)
        {
            isTable &= (entry & 0xFF) < labelCount;
        }

        if (!isTable)
        {
            throw new InvalidDataException(
                $"2^k rows of entries for {labelCount} labels were expected, {rowStarts.Length - 1} rows that do not fit "
                + $"{entries.Length} entries were found.");
        }
    }
}
