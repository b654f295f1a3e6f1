using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Terms with weights, by ascending key.</summary>
internal sealed class TermVector
{
    private readonly uint[] _keys;
    private readonly float[] _weights;
    private readonly float[] _commonness;

    private TermVector(uint[] keys, float[] weights, float[] commonness) => (_keys, _weights, _commonness) = (keys, weights, commonness);

    /// <summary>The keys, ascending.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>The weight of the term at an index.</summary>
    public float this[int index] => _weights[index];

    /// <summary>The number of terms.</summary>
    public int Count => _keys.Length;

    /// <summary>The vector of counted terms, each with its commonness.</summary>
    public static TermVector From(Dictionary<uint, (float Count, float Commonness)> terms)
    {
        uint[] keys = [.. terms.Keys.Order()];
        return new TermVector(keys, [.. keys.Select(key => terms[key].Count)], [.. keys.Select(key => terms[key].Commonness)]);
    }

    /// <summary>The vector with other weights, of length 1 where it has any.</summary>
    public TermVector Weigh(TermCounts counts)
    {
        var weights = new float[_keys.Length];
        var sum = 0.0;
        for (var index = 0; index < weights.Length; index++)
        {
            weights[index] = counts.Weigh(_keys[index], _weights[index], _commonness[index]);
            sum += (double)weights[index] * weights[index];
        }

        if (sum <= 0) return new TermVector(_keys, weights, _commonness);
        var length = (float)Math.Sqrt(sum);
        for (var index = 0; index < weights.Length; index++) weights[index] /= length;
        return new TermVector(_keys, weights, _commonness);
    }

    /// <summary>The sum of products of the terms that both have.</summary>
    public float Dot(TermVector other)
    {
        var (sum, left, right) = (0f, 0, 0);
        while (left < _keys.Length && right < other._keys.Length)
        {
            if (_keys[left] < other._keys[right]) left++;
            else if (_keys[left] > other._keys[right]) right++;
            else sum += _weights[left++] * other._weights[right++];
        }

        return sum;
    }

    /// <summary>The indices of the heaviest terms, heaviest first; of two that weigh the same, the one with the smaller key.</summary>
    public ImmutableArray<int> FindHeaviest(int count) =>
        [.. Enumerable.Range(0, _keys.Length).OrderByDescending(index => _weights[index]).ThenBy(index => index).Take(count)];
}
