namespace Hearsay.Training.Trainers;

/// <summary>How the logistic loss changes with a score: its first and second derivative.</summary>
/// <param name="Gradient">The first derivative.</param>
/// <param name="Curvature">The second derivative.</param>
internal readonly record struct Slope(double Gradient, double Curvature)
{
    /// <summary>The slope at a score whose answer is known.</summary>
    public static Slope Of(double score, bool answer, double weight)
    {
        var probability = 1 / (1 + Math.Exp(-score));
        return new Slope(weight * (probability - (answer ? 1 : 0)), weight * probability * (1 - probability));
    }

    /// <summary>The slope of two parts together.</summary>
    public static Slope operator +(Slope left, Slope right) =>
        new(left.Gradient + right.Gradient, left.Curvature + right.Curvature);

    /// <summary>The slope without a part.</summary>
    public static Slope operator -(Slope left, Slope right) =>
        new(left.Gradient - right.Gradient, left.Curvature - right.Curvature);

    /// <summary>What a leaf gains that takes the best value for these rows.</summary>
    public double Gain(double ridge) => Gradient * Gradient / (Curvature + ridge);
}
