namespace Hearsay.Tests.Models;

/// <summary>Draws numbers between -1 and 1, the same ones for the same seed.</summary>
internal sealed class RowDraw(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>So many numbers.</summary>
    public float[] Row(int count)
    {
        var row = new float[count];
        for (var index = 0; index < count; index++) row[index] = _random.NextSingle() * 2 - 1;
        return row;
    }

    /// <summary>So many numbers between the negative and the positive of a bound.</summary>
    public float[] Row(int count, float bound) => Array.ConvertAll(Row(count), number => number * bound);
}
