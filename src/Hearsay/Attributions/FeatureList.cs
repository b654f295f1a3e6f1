using System.Runtime.CompilerServices;

namespace Hearsay.Attributions;

/// <summary>Lists of hashed features, one list an item, in one growing array, so that scoring allocates next to nothing.</summary>
internal sealed class FeatureList
{
    private uint[] _features = new uint[4096];
    private int[] _ends = new int[256];
    private int _featureCount;

    /// <summary>The number of closed lists.</summary>
    public int Count { get; private set; }

    /// <summary>The features of one closed list.</summary>
    public ReadOnlySpan<uint> this[int item] => _features.AsSpan((item == 0 ? 0 : _ends[item - 1]).._ends[item]);

    public void Clear()
    {
        Count = 0;
        _featureCount = 0;
    }

    /// <summary>Adds a feature to the open list: the template's number and up to two values, hashed to 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint value, uint second = 0)
    {
        if (_featureCount == _features.Length) Array.Resize(ref _features, _features.Length * 2);
        _features[_featureCount++] = Mix(template, value, second);
    }

    /// <summary>Closes the open list and returns its index.</summary>
    public int Close()
    {
        if (Count == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
        _ends[Count] = _featureCount;
        return Count++;
    }

    // The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input reaches every bit of the index.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint value, uint second)
    {
        var hash = (template * 0x9E3779B1u) ^ (value * 0x85EBCA6Bu) ^ ((second + 0x7F4A7C15u) * 0xC2B2AE35u);
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
