namespace Hearsay.Store;

/// <summary>Reads a stream line by line, holding no more of it than one line up to a bound.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private readonly byte[] _chunk = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _number;
    private bool _isAtEnd;

    /// <summary>The next line, or null at the end.</summary>
    public async Task<Line?> ReadAsync(CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        var isTooLong = false;
        while (true)
        {
            if (_start == _end) await FillAsync(cancellationToken).ConfigureAwait(false);
            if (_isAtEnd) return line.Length == 0 && !isTooLong ? null : Make(line, isTooLong);
            var rest = _chunk.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            var part = length < 0 ? rest : rest[..length];
            isTooLong = isTooLong || line.Length + part.Length > limit;
            if (!isTooLong) line.Write(part);
            _start += length < 0 ? part.Length : length + 1;
            if (length >= 0) return Make(line, isTooLong);
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await stream.ReadAsync(_chunk, cancellationToken).ConfigureAwait(false);
        _isAtEnd = _end == 0;
    }

    private Line Make(MemoryStream line, bool isTooLong)
    {
        _number++;
        if (isTooLong) return new Line(_number, null);
        var bytes = line.ToArray().AsMemory();
        if (_number == 1 && bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        return new Line(_number, bytes);
    }
}
