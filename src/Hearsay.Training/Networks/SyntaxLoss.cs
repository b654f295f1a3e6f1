using System.Collections.Immutable;

namespace Hearsay.Training.Networks;

/// <summary>The sums of the losses of some sentences, by what was to be said.</summary>
/// <param name="Tags">Of tags.</param>
/// <param name="Arcs">Of heads.</param>
/// <param name="Relations">Of relations.</param>
/// <param name="Names">Of names.</param>
internal readonly record struct SyntaxLoss(double Tags, double Arcs, double Relations, double Names)
{
    /// <summary>All together.</summary>
    public double Sum => Tags + Arcs + Relations + Names;

    /// <summary>The losses by their names.</summary>
    public ImmutableArray<(string Name, double Value)> ByName =>
        [("tags", Tags), ("arcs", Arcs), ("relations", Relations), ("names", Names)];

    public static SyntaxLoss operator +(SyntaxLoss left, SyntaxLoss right) =>
        new(left.Tags + right.Tags, left.Arcs + right.Arcs, left.Relations + right.Relations, left.Names + right.Names);
}
