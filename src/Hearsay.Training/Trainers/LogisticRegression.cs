namespace Hearsay.Training.Trainers;

/// <summary>Fits a few weights to many rows of numbers: a logistic function of their sum says how likely the answer is yes.</summary>
/// <remarks>
/// Newton's method, also called iteratively reweighted least squares (McCullagh, Nelder: Generalized Linear Models, 1989), with a ridge:
/// the answer is the one best, whatever the order of rows.
/// </remarks>
internal sealed class LogisticRegression
{
    private const int MostSteps = 25;
    private const double SmallStep = 1e-9;

    private readonly double _ridge;
    private readonly double[,] _curvature;
    private readonly double[] _slope;

    private LogisticRegression(int count, double ridge)
    {
        _ridge = ridge;
        Weights = new double[count];
        _curvature = new double[count, count];
        _slope = new double[count];
    }

    private double[] Weights { get; }

    /// <summary>The weights of the columns and, last, the bias.</summary>
    /// <param name="rows">The numbers, the answer and how much it counts.</param>
    /// <param name="columns">How many numbers a row has.</param>
    /// <param name="ridge">What the square of each weight costs; the bias is free.</param>
    public static double[] Fit(IReadOnlyCollection<(double[] Values, bool Answer, double Weight)> rows, int columns, double ridge)
    {
        var fit = new LogisticRegression(columns + 1, ridge);
        for (var step = 0; step < MostSteps; step++)
        {
            fit.Begin();
            foreach (var (values, answer, weight) in rows) fit.Add(values, answer, weight);
            if (fit.Step() < SmallStep) break;
        }

        return fit.Weights;
    }

    private void Begin()
    {
        Array.Clear(_curvature);
        Array.Clear(_slope);
        for (var index = 0; index < Weights.Length - 1; index++)
        {
            _curvature[index, index] = _ridge;
            _slope[index] = _ridge * Weights[index];
        }
    }

    private void Add(double[] values, bool answer, double weight)
    {
        double[] row = [.. values, 1];
        var sum = 0.0;
        for (var index = 0; index < row.Length; index++) sum += Weights[index] * row[index];
        var probability = 1 / (1 + Math.Exp(-sum));
        var error = weight * (probability - (answer ? 1 : 0));
        var curve = weight * probability * (1 - probability);
        for (var index = 0; index < row.Length; index++)
        {
            if (row[index] == 0) continue;
            _slope[index] += error * row[index];
            for (var other = 0; other <= index; other++) _curvature[index, other] += curve * row[index] * row[other];
        }
    }

    // Solves curvature * step = slope by Cholesky's decomposition, goes the step back, and gives its length.
    private double Step()
    {
        var count = Weights.Length;
        var step = (double[])_slope.Clone();
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = _curvature[row, column];
                for (var inner = 0; inner < column; inner++) sum -= _curvature[row, inner] * _curvature[column, inner];
                _curvature[row, column] = row == column ? Math.Sqrt(sum) : sum / _curvature[column, column];
            }

            for (var inner = 0; inner < row; inner++) step[row] -= _curvature[row, inner] * step[inner];
            step[row] /= _curvature[row, row];
        }

        for (var row = count - 1; row >= 0; row--)
        {
            for (var inner = row + 1; inner < count; inner++) step[row] -= _curvature[inner, row] * step[inner];
            step[row] /= _curvature[row, row];
            Weights[row] -= step[row];
        }

        return step.Max(Math.Abs);
    }
}
