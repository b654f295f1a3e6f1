using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay;

public sealed partial class Reader
{
    /// <summary>The reading with other attributions in the place of its own, as after a correction, with the origins that follow and
    /// without the conflicts that rest on a denial which is none any more.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than before, so that what points at them would miss.</exception>
    public static Reading WithAttributions(Reading reading, ImmutableArray<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (attributions.Length != reading.Attributions.Length)
        {
            throw new ArgumentException(
                $"Expected {reading.Attributions.Length} attributions, found {attributions.Length}. Correct them one by one.",
                nameof(attributions));
        }

        var turned = attributions.Zip(reading.Attributions, (now, before) => now.Polarity == before.Polarity ? [] : now.Content)
            .SelectMany(content => content).ToArray();
        return reading with
        {
            Attributions = attributions,
            Origins = OriginTracer.Trace(reading.Article, attributions, reading.Entities),
            Conflicts = turned.Length == 0 ? reading.Conflicts : [.. reading.Conflicts.Where(conflict => !IsSettled(conflict, turned))],
        };
    }

    /// <summary>The reading without some of its attributions, as where words turn out to be no statement of anybody's.</summary>
    /// <remarks>What stood in one of them stands in the one around it, and where there is none in the article's own voice.</remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="indices">The indices in <see cref="Reading.Attributions"/> of those that go.</param>
    public static Reading WithoutAttributions(Reading reading, IReadOnlySet<int> indices)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(indices);
        if (indices.Count == 0) return reading;
        var places = new int?[reading.Attributions.Length];
        var kept = ImmutableArray.CreateBuilder<Attribution>();
        foreach (var (index, attribution) in reading.Attributions.Index())
        {
            if (indices.Contains(index)) continue;
            places[index] = kept.Count;
            kept.Add(attribution);
        }

        // Circles are no reading's, but a file may hold one.
        int? Follow(int? index)
        {
            for (var steps = 0; index is { } at && indices.Contains(at); steps++)
                index = steps > reading.Attributions.Length ? null : reading.Attributions[at].Within;
            return index is { } found ? places[found] : null;
        }

        ImmutableArray<Attribution> attributions =
            [.. kept.Select(attribution => attribution with { Within = Follow(attribution.Within) })];
        return reading with
        {
            Attributions = attributions,
            Origins = OriginTracer.Trace(reading.Article, attributions, reading.Entities),
            Events = [.. reading.Events.Select(happening => happening with { Attribution = Follow(happening.Attribution) })],
            Statements = [.. reading.Statements.Select(statement => HandOn(statement, Follow(statement.Attribution)))],
        };
    }

    /// <summary>The reading with other numbers in the place of its own, and the conflicts between numbers that follow.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than before, so that what points at them would miss.</exception>
    public static Reading WithQuantities(Reading reading, ImmutableArray<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (quantities.Length != reading.Quantities.Length)
        {
            throw new ArgumentException(
                $"Expected {reading.Quantities.Length} quantities, found {quantities.Length}. Correct them one by one.",
                nameof(quantities));
        }

        Quantity[] corrected = [.. quantities.Where(quantity => quantity.IsCorrected)];
        return reading with
        {
            Quantities = quantities,
            Conflicts = [.. reading.Conflicts.Select(conflict => Correct(conflict, corrected)).Where(conflict => !HasOneValue(conflict))],
        };
    }

    private static Statement HandOn(Statement statement, int? attribution) => statement with
    {
        Attribution = attribution,
        Holder = attribution is null ? Holder.Writer : statement.Holder,
    };

    // Where one side alone was turned round, both say the same now.
    private static bool IsSettled(Conflict conflict, TextSpan[] turned) => conflict.Kind == ConflictKind.Denial
        && conflict.Spans.Count(side => Array.Exists(turned, span => span.Contains(side))) % 2 == 1;

    private static Conflict Correct(Conflict conflict, Quantity[] corrected) => conflict.Kind != ConflictKind.Number ? conflict
        : conflict with { Values = [.. conflict.Spans.Zip(conflict.Values, (side, value) => Correct(side, value, corrected))] };

    private static string Correct(TextSpan side, string value, Quantity[] corrected) =>
        Array.Find(corrected, quantity => side.Contains(quantity.Span)) is not { } number ? value
        : FormattableString.Invariant($"{number.Best:0.####}");

    private static bool HasOneValue(Conflict conflict) =>
        conflict.Kind == ConflictKind.Number && conflict.Values.Distinct().Count() < 2;
}
