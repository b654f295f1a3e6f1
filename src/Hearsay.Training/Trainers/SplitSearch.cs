namespace Hearsay.Training.Trainers;

/// <summary>Finds the column and border that part rows best.</summary>
internal sealed class SplitSearch(BinnedTable table, Slope[] slopes, int[] columns, TreeOptions options)
{
    private const double LeastGain = 1e-6;

    /// <summary>The slope of all the rows together.</summary>
    public Slope SumOf(int[] rows)
    {
        var sum = default(Slope);
        foreach (var row in rows) sum += slopes[row];
        return sum;
    }

    /// <summary>The best split, or null where none gains.</summary>
    public Split? Best(int[] rows)
    {
        var sum = SumOf(rows);
        var (bestColumn, bestBin, bestGain) = (-1, 0, LeastGain);
        foreach (var column in columns)
        {
            var (bin, gain) = BestIn(column, rows, sum);
            if (gain > bestGain) (bestColumn, bestBin, bestGain) = (column, bin, gain);
        }

        if (bestColumn < 0) return null;
        var bins = table.Bins(bestColumn);
        return new Split(bestColumn, bestBin, bestGain, [.. rows.Where(row => bins[row] <= bestBin)],
            [.. rows.Where(row => bins[row] > bestBin)]);
    }

    private (int Bin, double Gain) BestIn(int column, int[] rows, Slope sum)
    {
        Span<Slope> histogram = stackalloc Slope[BinnedTable.MaximumBins];
        histogram.Clear();
        var bins = table.Bins(column);
        foreach (var row in rows) histogram[bins[row]] += slopes[row];
        var (best, bestGain) = (0, 0.0);
        var low = default(Slope);
        for (var bin = 0; bin < table.BinCount(column) - 1; bin++)
        {
            low += histogram[bin];
            var high = sum - low;
            if (low.Curvature < options.LeastCurvature || high.Curvature < options.LeastCurvature) continue;
            var gain = low.Gain(options.Ridge) + high.Gain(options.Ridge) - sum.Gain(options.Ridge);
            if (gain > bestGain) (best, bestGain) = (bin, gain);
        }

        return (best, bestGain);
    }
}
