using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds what an article says in two ways that cannot both be so.</summary>
/// <remarks>It claims little, and that little should be right: an article that tells of many things has many days and numbers, and most
/// of them are of different things.</remarks>
internal static class ConflictFinder
{
    /// <summary>The conflicts of an article, in text order.</summary>
    public static ImmutableArray<Conflict> Find(
        ClauseReading reading, EntityTokens entities, ImmutableArray<TimeExpression> times, FactLayer facts)
    {
        var parts = new ClauseParts(reading);
        var setting = new ClauseSetting(reading, times, facts.Places);
        var deeds = new SoleDeedFinder(reading, parts, new FigureReader(reading, parts, entities)).Find();
        return
        [
            .. new DeedConflicts(reading, setting, times, facts.Places).Find(deeds)
                .Concat(new NumberConflicts(reading, setting, times, facts.Quantities).Find())
                .Concat(new DenialConflicts(reading, parts, new ClaimKeyReader(reading, parts, entities)).Find())
                .Select(InTextOrder)
                .OrderBy(conflict => conflict.Spans[0]).ThenBy(conflict => conflict.Spans[^1]).ThenBy(conflict => conflict.Kind),
        ];
    }

    // A clause may stand in the list before one that comes earlier in the text.
    private static Conflict InTextOrder(Conflict conflict) => conflict.Spans[0] <= conflict.Spans[^1]
        ? conflict : conflict with { Spans = [.. conflict.Spans.Reverse()], Values = [.. conflict.Values.Reverse()] };
}
