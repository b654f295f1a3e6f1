namespace Hearsay.Store.Crawls;

/// <summary>A WARC file that is not packed.</summary>
internal sealed class PlainWarcSource(Stream file) : WarcSource
{
    private long _position;

    public override bool HasMembers => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        Offset = _position;
        var count = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _position += count;
        IsAtEnd = count == 0;
        return count;
    }

    public override bool TryReturn(long offset)
    {
        if (!file.CanSeek) return false;
        file.Position = _position = offset;
        IsAtEnd = false;
        return true;
    }

    public override ValueTask<bool> TrySkipBrokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);
}
