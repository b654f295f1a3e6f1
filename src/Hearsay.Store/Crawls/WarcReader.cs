using System.Globalization;
using System.Text;

namespace Hearsay.Store.Crawls;

/// <summary>Reads the records of a WARC file one after another, holding no more of it than a header and a stretch of 64 KB.</summary>
/// <remarks>
/// WARC 1.0 and 1.1 (ISO 28500), as loosely as they are written: line ends may lack their first half, and the lines between records may be
/// too few or too many. What is damaged throws; after that, <see cref="TryGoOnAsync"/> looks for the next record.
/// </remarks>
internal sealed class WarcReader(WarcSource source)
{
    /// <summary>The most bytes of a record's header: 64 KB.</summary>
    public const int MaxHeaderBytes = 64 * 1024;

    private const string VersionStart = "WARC/1.";

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _headerRest;
    private long _blockRest;
    private bool _isOpen;
    private bool _hasCrossed;
    private string? _foundVersion;

    /// <summary>Where the record begins that was read last.</summary>
    public long RecordOffset { get; private set; }

    /// <summary>How many records were begun.</summary>
    public long RecordCount { get; private set; }

    /// <summary>The next record's header, or null at the end.</summary>
    /// <exception cref="InvalidDataException">What stands there is damaged.</exception>
    public async Task<WarcRecord?> ReadAsync(CancellationToken cancellationToken)
    {
        await FinishAsync(cancellationToken).ConfigureAwait(false);
        _headerRest = MaxHeaderBytes;
        var version = _foundVersion;
        _foundVersion = null;
        if (version is null)
        {
            if (!await SkipLineEndsAsync(cancellationToken).ConfigureAwait(false)) return null;
            RecordOffset = FindOffset();
            version = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
        }

        RecordCount++;
        if (version?.StartsWith(VersionStart, StringComparison.Ordinal) != true)
        {
            throw new InvalidDataException("expected a record of WARC/1.0 or WARC/1.1, found something else");
        }

        var fields = await ReadFieldsAsync(cancellationToken).ConfigureAwait(false);
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new InvalidDataException("the record does not say how long it is");
        }

        (_blockRest, _isOpen, _hasCrossed) = (length, true, false);
        return new WarcRecord(RecordCount, RecordOffset, length) { Fields = fields };
    }

    /// <summary>Reads on in the record's block; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">The file ends before the block does, or another record begins in it.</exception>
    public async ValueTask<int> ReadBlockAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_blockRest == 0 || buffer.IsEmpty) return 0;
        var count = (int)Math.Min(await FillBlockAsync(cancellationToken).ConfigureAwait(false), buffer.Length);
        _buffer.AsSpan(_start, count).CopyTo(buffer.Span);
        _start += count;
        _blockRest -= count;
        return count;
    }

    /// <summary>Goes to the end of the record, and checks that it is one: only then what was read of it can be relied on.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (!_isOpen) return;
        while (_blockRest > 0)
        {
            var count = (int)await FillBlockAsync(cancellationToken).ConfigureAwait(false);
            _start += count;
            _blockRest -= count;
        }

        _isOpen = false;
        var lineEndCount = 0;
        // No further than this member: what is wrong with the next one is not wrong with this record.
        for (; await FillWithinMemberAsync(cancellationToken).ConfigureAwait(false) && IsLineEnd(_buffer[_start]); lineEndCount++) _start++;
        if (lineEndCount == 0 && _start < _end) throw new InvalidDataException("the record does not end where it says");
    }

    /// <summary>Goes on behind what is damaged; false where no record follows.</summary>
    public async Task<bool> TryGoOnAsync(CancellationToken cancellationToken)
    {
        (_blockRest, _isOpen, _foundVersion) = (0, false, null);
        try
        {
            if (source.TryReturn(RecordOffset + 1)) _start = _end = 0;
            if (!source.IsBroken) return await TryFindVersionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException) when (source.IsBroken)
        {
            // Both the record and its packing are damaged, which is one damage.
        }

        _start = _end = 0;
        return await source.TrySkipBrokenAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> TryFindVersionAsync(CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            _headerRest = long.MaxValue;
            var offset = FindOffset();
            var line = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (line?.StartsWith(VersionStart, StringComparison.Ordinal) != true) continue;
            (RecordOffset, _foundVersion) = (offset, line);
            return true;
        }

        return false;
    }

    private async Task<Dictionary<string, string>> ReadFieldsAsync(CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        while (true)
        {
            var line = await ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (line is null) throw new InvalidDataException("the file ends in the header of a record");
            if (line.Length == 0) return fields;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            // A line that begins with a space goes on with the field before it.
            if (line[0] is ' ' or '\t' && last.Length > 0) fields[last] += " " + line.Trim();
            else if (colon > 0 && fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim())) last = line[..colon].Trim();
        }
    }

    // A line without its end, cut off where it is longer than any header; null at the end of the file.
    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        using var line = new MemoryStream();
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var part = _buffer.AsMemory(_start, length < 0 ? _end - _start : length);
            _headerRest -= part.Length + 1;
            if (_headerRest < 0) throw new InvalidDataException($"the header is longer than {MaxHeaderBytes:N0} bytes");
            if (line.Length < MaxHeaderBytes) line.Write(part.Span);
            _start += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0) return Decode(line);
        }

        return line.Length == 0 ? null : Decode(line);
    }

    private static string Decode(MemoryStream line) =>
        Encoding.UTF8.GetString(line.GetBuffer().AsSpan(0, (int)line.Length)).TrimEnd('\r');

    private async Task<bool> SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsLineEnd(_buffer[_start])) return true;
            _start++;
        }

        return false;
    }

    private static bool IsLineEnd(byte letter) => letter is (byte)'\r' or (byte)'\n';

    // How many bytes of the block are at hand.
    private async ValueTask<long> FillBlockAsync(CancellationToken cancellationToken)
    {
        if (!await FillAsync(cancellationToken).ConfigureAwait(false)) throw new InvalidDataException("the file ends in a record");
        // A length that is too large reaches into the records that follow, which usually are members of their own.
        if (_hasCrossed && _buffer.AsSpan(_start, _end - _start).StartsWith("WARC/1."u8))
        {
            throw new InvalidDataException("the next record begins before this one ends");
        }

        _hasCrossed = false;
        return Math.Min(_blockRest, _end - _start);
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (!await FillWithinMemberAsync(cancellationToken).ConfigureAwait(false))
        {
            if (source.IsAtEnd) return false;
            _hasCrossed = source.HasMembers;
        }

        return true;
    }

    private async ValueTask<bool> FillWithinMemberAsync(CancellationToken cancellationToken)
    {
        if (_start < _end) return true;
        _start = 0;
        _end = source.IsAtEnd ? 0 : await source.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
        return _end > 0;
    }

    private long FindOffset() => source.HasMembers ? source.Offset : source.Offset + _start;
}
