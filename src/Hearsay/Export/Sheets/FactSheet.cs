using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>What an article says, question by question, and where it contradicts itself: what views list beside the words.</summary>
/// <remarks>
/// Rows of one value are one row with several uses. Left out are words without a value of their own: "now", "recently", a bare "one".
/// </remarks>
/// <param name="Groups">How many, what happened, when, where, how sure; without those that nothing answers.</param>
/// <param name="Conflicts">The conflicts with both their sides.</param>
public sealed record FactSheet(ImmutableArray<FactGroup> Groups, ImmutableArray<ConflictRow> Conflicts)
{
    /// <summary>The note of a day that was counted from the day of publication.</summary>
    public const string FromPublication = TimeWording.FromPublication;

    /// <summary>The note of a place that is named and not on the map.</summary>
    public const string OffTheMap = PlaceWording.OffTheMap;

    /// <summary>Draws up the sheet of a reading.</summary>
    public static FactSheet From(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var uses = new FactUses(reading);
        return new FactSheet(new FactRows(reading, uses).Group(), new ConflictRows(reading, uses).List());
    }

    /// <summary>The conflicts in one sentence, or null where there are none.</summary>
    public string? DescribeConflicts() => Conflicts.Length switch
    {
        0 => null,
        1 => $"1 conflict: {Conflicts[0].About}.",
        var count => $"{count} conflicts: {string.Join(", ", Conflicts.Select(conflict => conflict.About).Distinct())}.",
    };
}
