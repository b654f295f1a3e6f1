using System.Runtime.InteropServices;

namespace Hearsay.Training.Networks;

/// <summary>Floats in a checkpoint, as they lie in memory.</summary>
internal static class FloatRows
{
    /// <summary>Writes numbers, without their count.</summary>
    public static void Write(this BinaryWriter writer, ReadOnlySpan<float> values) => writer.Write(MemoryMarshal.AsBytes(values));

    /// <summary>Reads as many numbers as there is room for.</summary>
    public static void Read(this BinaryReader reader, Span<float> values) => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values));
}
