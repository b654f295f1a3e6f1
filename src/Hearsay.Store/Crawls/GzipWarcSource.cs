using System.IO.Compression;

namespace Hearsay.Store.Crawls;

/// <summary>A WARC file that is packed by gzip: a member for each record, as is usual, or one for all of them.</summary>
internal sealed class GzipWarcSource(Stream file) : WarcSource, IDisposable
{
    private const int HeaderLength = 10;
    private const int MostNameBytes = 32 * 1024;
    private const int ExtraPiece = 1024;

    // The flags of RFC 1952.
    private const int HeaderSum = 2;
    private const int Extra = 4;
    private const int Name = 8;
    private const int Comment = 16;
    private const int Reserved = 0xE0;

    private readonly PackedBytes _packed = new(file);
    private DeflateStream? _member;
    private Crc32 _sum;
    private long _length;

    public override bool HasMembers => true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_member is null && !await TryBeginAsync(cancellationToken).ConfigureAwait(false)) return 0;
        int count;
        try
        {
            // It was begun above.
            count = await _member!.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw Break("the gzip data cannot be unpacked");
        }

        if (count == 0) await EndAsync(cancellationToken).ConfigureAwait(false);
        _sum.Add(buffer.Span[..count]);
        _length += count;
        return count;
    }

    public override bool TryReturn(long offset) => false;

    public override async ValueTask<bool> TrySkipBrokenAsync(CancellationToken cancellationToken)
    {
        // What looked like packed data may have been the next members already.
        _packed.GoTo(Offset + 1);
        IsBroken = false;
        while (await _packed.HasAsync(4, cancellationToken).ConfigureAwait(false))
        {
            if (IsHeader(_packed.Following)) return true;
            var next = _packed.Following[1..].IndexOf((byte)0x1F);
            _packed.Advance(next < 0 ? _packed.Following.Length - 3 : next + 1);
        }

        IsAtEnd = true;
        return false;
    }

    public void Dispose() => _member?.Dispose();

    private async ValueTask<bool> TryBeginAsync(CancellationToken cancellationToken)
    {
        // Some tools fill the last block with zeros.
        while (await _packed.HasAsync(1, cancellationToken).ConfigureAwait(false) && _packed.Following[0] == 0) _packed.Advance(1);
        Offset = _packed.Offset;
        if (!await _packed.HasAsync(1, cancellationToken).ConfigureAwait(false))
        {
            IsAtEnd = true;
            return false;
        }

        if (!await _packed.HasAsync(HeaderLength, cancellationToken).ConfigureAwait(false)) throw Break("the file ends in a gzip header");
        if (!IsHeader(_packed.Following)) throw Break("expected a gzip member, found something else");
        var flags = _packed.Following[3];
        _packed.Advance(HeaderLength);
        if ((flags & Extra) != 0) await SkipExtraAsync(cancellationToken).ConfigureAwait(false);
        if ((flags & Name) != 0) await SkipTextAsync(cancellationToken).ConfigureAwait(false);
        if ((flags & Comment) != 0) await SkipTextAsync(cancellationToken).ConfigureAwait(false);
        if ((flags & HeaderSum) != 0) await SkipAsync(2, cancellationToken).ConfigureAwait(false);
        _member = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        (_sum, _length) = (default, 0);
        return true;
    }

    private async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        CloseMember();
        if (!await _packed.TrySkipTrailerAsync(_sum.Value, _length, cancellationToken).ConfigureAwait(false))
        {
            throw Break("the gzip member ends early, or its check sum is wrong");
        }

        IsAtEnd = !await _packed.HasAsync(1, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask SkipExtraAsync(CancellationToken cancellationToken)
    {
        await RequireAsync(2, cancellationToken).ConfigureAwait(false);
        var length = _packed.Following[0] + (_packed.Following[1] << 8);
        _packed.Advance(2);
        // It has up to 64 KB, which is more than is held at a time.
        for (var rest = length; rest > 0; rest -= ExtraPiece)
        {
            await SkipAsync(Math.Min(rest, ExtraPiece), cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask SkipTextAsync(CancellationToken cancellationToken)
    {
        for (var count = 0; count < MostNameBytes; count++)
        {
            await RequireAsync(1, cancellationToken).ConfigureAwait(false);
            var isEnd = _packed.Following[0] == 0;
            _packed.Advance(1);
            if (isEnd) return;
        }

        throw Break("the gzip header has no end");
    }

    private async ValueTask SkipAsync(int count, CancellationToken cancellationToken)
    {
        await RequireAsync(count, cancellationToken).ConfigureAwait(false);
        _packed.Advance(count);
    }

    private async ValueTask RequireAsync(int count, CancellationToken cancellationToken)
    {
        if (!await _packed.HasAsync(count, cancellationToken).ConfigureAwait(false)) throw Break("the file ends in a gzip header");
    }

    private static bool IsHeader(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, var flags, ..] && (flags & Reserved) == 0;

    private InvalidDataException Break(string reason)
    {
        CloseMember();
        IsBroken = true;
        return new InvalidDataException(reason);
    }

    private void CloseMember()
    {
        _member?.Dispose();
        _member = null;
    }
}
