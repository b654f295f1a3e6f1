using System.Buffers.Binary;

namespace Hearsay.Store.Crawls;

/// <summary>The packed bytes of a file, given out in small pieces, of which the last can be taken back.</summary>
/// <remarks>
/// The decoder of the platform takes more than it needs and does not say how much. So it is given little at a time, and where a member
/// ended is then found by the check sum and the length that have to follow.
/// </remarks>
internal sealed class PackedBytes(Stream file) : Stream
{
    private const int PieceLength = 4096;
    private const int TrailerLength = 8;

    private readonly byte[] _bytes = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _pieceLength;

    /// <summary>Where in the file the next byte stands.</summary>
    public long Offset { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!await HasAsync(1, cancellationToken).ConfigureAwait(false)) return 0;
        _pieceLength = Math.Min(Math.Min(buffer.Length, PieceLength), _end - _start);
        _bytes.AsSpan(_start, _pieceLength).CopyTo(buffer.Span);
        Advance(_pieceLength);
        return _pieceLength;
    }

    /// <summary>Whether so many bytes follow, at most as many as fit into the buffer.</summary>
    public async ValueTask<bool> HasAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            // The last piece stays before the start, to be taken back.
            var kept = Math.Min(_pieceLength, _start);
            _bytes.AsSpan(_start - kept, _end - _start + kept).CopyTo(_bytes);
            (_start, _end) = (kept, _end - _start + kept);
            var read = await file.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (read == 0) return false;
            _end += read;
        }

        return true;
    }

    /// <summary>The bytes that follow and were read already.</summary>
    public ReadOnlySpan<byte> Following => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Goes on.</summary>
    public void Advance(int count)
    {
        _start += count;
        Offset += count;
    }

    /// <summary>Finds the trailer of a member in the last piece and goes on behind it; false where it is not there.</summary>
    public async ValueTask<bool> TrySkipTrailerAsync(uint checkSum, long length, CancellationToken cancellationToken)
    {
        var trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, checkSum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), unchecked((uint)length));
        Advance(-_pieceLength);
        var pieceLength = _pieceLength;
        _pieceLength = 0;
        // It may begin with the last byte that the decoder was given, or right behind it.
        await HasAsync(pieceLength + TrailerLength, cancellationToken).ConfigureAwait(false);
        var found = Following[..Math.Min(pieceLength + TrailerLength, Following.Length)].IndexOf(trailer);
        if (found < 0) return false;
        Advance(found + TrailerLength);
        return true;
    }

    /// <summary>Goes to a place in the file where that can be done.</summary>
    public void GoTo(long offset)
    {
        if (!file.CanSeek) return;
        file.Position = Offset = offset;
        (_start, _end, _pieceLength) = (0, 0, 0);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
