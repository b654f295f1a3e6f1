namespace Hearsay.Store;

/// <summary>Reads streams into memory up to a bound.</summary>
internal static class BoundedStream
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>All bytes of a stream; null where there are more than <paramref name="limit"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAllAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[ChunkSize];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > limit) return null;
            buffer.Write(chunk, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>The first bytes of a stream, at most <paramref name="length"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadHeadAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var head = new byte[length];
        var count = await stream.ReadAtLeastAsync(head, length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return head.AsMemory(0, count);
    }
}
