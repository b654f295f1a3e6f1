namespace Hearsay.Store.Crawls;

/// <summary>The bytes of a WARC file, unpacked, one after another.</summary>
internal abstract class WarcSource
{
    /// <summary>Whether the bytes are packed in members, whose places stand for those of the bytes in them.</summary>
    public abstract bool HasMembers { get; }

    /// <summary>Where in the file the bytes that were read last begin, or the member that they were packed in.</summary>
    public long Offset { get; protected set; }

    /// <summary>Whether nothing follows.</summary>
    public bool IsAtEnd { get; protected set; }

    /// <summary>Whether the packing itself is damaged, so that nothing more can be read of this member.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>Reads some bytes; 0 at the end of a member, whose check sum is right then, and at the end of the file.</summary>
    /// <exception cref="InvalidDataException">The packing is damaged.</exception>
    public abstract ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Goes back to a place in the file; false where that cannot be done.</summary>
    public abstract bool TryReturn(long offset);

    /// <summary>Goes on behind what is broken; false where nothing readable follows.</summary>
    public abstract ValueTask<bool> TrySkipBrokenAsync(CancellationToken cancellationToken);
}
