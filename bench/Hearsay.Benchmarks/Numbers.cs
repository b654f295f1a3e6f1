namespace Hearsay.Benchmarks;

/// <summary>Numbers to calculate with.</summary>
internal static class Numbers
{
    /// <summary>So many numbers between -1 and 1, the same ones every time.</summary>
    public static float[] Draw(int count)
    {
        var random = new Random(1);
        var numbers = new float[count];
        for (var index = 0; index < count; index++) numbers[index] = random.NextSingle() * 2 - 1;
        return numbers;
    }
}
