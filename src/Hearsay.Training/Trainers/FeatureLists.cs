namespace Hearsay.Training.Trainers;

/// <summary>Many short lists of feature ids, kept close together: millions of examples in a few large arrays.</summary>
public sealed class FeatureLists
{
    private const int ChunkLength = 1 << 20;
    private readonly List<uint[]> _chunks = [];
    private readonly List<(int Chunk, int Start, int Count)> _lists = [];
    private int _used = ChunkLength;

    /// <summary>The number of lists.</summary>
    public int Count => _lists.Count;

    /// <summary>The feature ids of one list.</summary>
    public ReadOnlySpan<uint> this[int index]
    {
        get
        {
            var (chunk, start, count) = _lists[index];
            return _chunks[chunk].AsSpan(start, count);
        }
    }

    /// <summary>Copies a list and returns its index.</summary>
    public int Add(ReadOnlySpan<uint> features)
    {
        if (_used + features.Length > ChunkLength)
        {
            _chunks.Add(new uint[Math.Max(ChunkLength, features.Length)]);
            _used = 0;
        }

        features.CopyTo(_chunks[^1].AsSpan(_used));
        _lists.Add((_chunks.Count - 1, _used, features.Length));
        _used += features.Length;
        return _lists.Count - 1;
    }
}
