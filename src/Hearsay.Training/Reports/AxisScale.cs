namespace Hearsay.Training.Reports;

/// <summary>An axis from one round number to another, with marks at round numbers between them.</summary>
internal readonly record struct AxisScale(double Low, double High, double Step)
{
    private const int MostSteps = 6;

    /// <summary>The axis on which all the values find room.</summary>
    public static AxisScale Around(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0) return new AxisScale(0, 1, 1);
        var (least, most) = (values.Min(), values.Max());
        if (most - least < 1e-9) (least, most) = (least - 0.5, most + 0.5);
        var step = RoundUp((most - least) / MostSteps);
        return new AxisScale(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    /// <summary>The numbers that are marked.</summary>
    public IEnumerable<double> Marks()
    {
        for (var index = 0; Low + index * Step <= High + Step / 2; index++) yield return Low + index * Step;
    }

    /// <summary>Where a value lies: 0 at the low end, 1 at the high one.</summary>
    public double ShareOf(double value) => (value - Low) / (High - Low);

    // 1, 2 or 5 times a power of ten.
    private static double RoundUp(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        foreach (var factor in (double[])[1, 2, 5])
            if (factor * power >= step) return factor * power;
        return 10 * power;
    }
}
