using System.Runtime.InteropServices;

namespace Hearsay.Models;

/// <summary>The numbers of a tensor, where they lie in the model file.</summary>
internal readonly struct Tensor<T>
    where T : unmanaged
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>Takes the bytes as numbers.</summary>
    public Tensor(ReadOnlyMemory<byte> bytes, double scale)
    {
        _bytes = bytes;
        Scale = scale;
    }

    /// <summary>The numbers as they are stored.</summary>
    public ReadOnlySpan<T> Values => MemoryMarshal.Cast<byte, T>(_bytes.Span);

    /// <summary>What a stored number is multiplied by.</summary>
    public double Scale { get; }

    /// <summary>The numbers of an array, as if they were read from a file.</summary>
    public static Tensor<T> Of(ReadOnlySpan<T> values, double scale) => new(MemoryMarshal.AsBytes(values).ToArray(), scale);
}
