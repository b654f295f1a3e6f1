using System.Buffers;

namespace Hearsay.Models;

/// <summary>The bytes of an embedded resource, where the system has mapped them.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    // The stream keeps the assembly's pages alive as long as the memory is used.
    private readonly UnmanagedMemoryStream _stream;
    private readonly byte* _start;

    private ResourceMemory(UnmanagedMemoryStream stream)
    {
        _stream = stream;
        _start = stream.PositionPointer;
    }

    /// <summary>The bytes of a resource's stream; copied only where the system does not map it.</summary>
    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new ResourceMemory(mapped).Memory;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, checked((int)_stream.Length));

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _stream.Dispose();
}
