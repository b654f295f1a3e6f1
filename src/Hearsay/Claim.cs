using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Statements of different reports that say the same thing.</summary>
/// <param name="Text">The words of the first of them.</param>
/// <param name="Statements">The statements by report; two or more.</param>
/// <param name="Origins">Indices into <see cref="Story.Origins"/> of those that the statements are traced back to.</param>
/// <param name="OriginsLow">The fewest origins that can stand behind them.</param>
/// <param name="OriginsHigh">The most: higher where a link is not known.</param>
public sealed record Claim(
    string Text, ImmutableArray<ReportStatement> Statements, ImmutableArray<int> Origins, int OriginsLow, int OriginsHigh)
{
    /// <summary>Whether it is a quotation whose words differ from report to report.</summary>
    public bool HasDrifted { get; init; }
}
