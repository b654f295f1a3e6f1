namespace Hearsay.Store.Crawls;

/// <summary>The check sum of gzip (RFC 1952), which the platform computes but does not give out.</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(number => Shift((uint)number))];

    private uint _rest;

    /// <summary>The sum of all that was added.</summary>
    public readonly uint Value => _rest;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var rest = ~_rest;
        foreach (var next in bytes) rest = _table[(byte)(rest ^ next)] ^ (rest >> 8);
        _rest = ~rest;
    }

    private static uint Shift(uint rest)
    {
        for (var bit = 0; bit < 8; bit++) rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ Polynomial;
        return rest;
    }
}
