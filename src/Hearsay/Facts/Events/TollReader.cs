using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Makes one toll of all that is said of the casualties of one happening.</summary>
/// <remarks>
/// A number that is said goes before people counted one by one, the first before later ones, all before some of them. Who was shot and is
/// not among the dead was hurt: of "five were shot, one of them fatally" four lived.
/// </remarks>
internal static class TollReader
{
    /// <summary>The toll of casualties in text order.</summary>
    public static Toll Read(FactWords words, ImmutableArray<Casualty> casualties)
    {
        var settled = Settle(casualties);
        var killed = KilledIn(words, settled);
        return new Toll(killed, InjuredIn(words, settled, killed));
    }

    // "was shot and killed": two words for one man; the graver holds.
    private static ImmutableArray<Casualty> Settle(ImmutableArray<Casualty> casualties)
    {
        var gravest = casualties.SelectMany(casualty => casualty.Victims.Select(group => (group.Head, casualty.Harm)))
            .GroupBy(pair => pair.Head, pair => pair.Harm).ToDictionary(pairs => pairs.Key, pairs => pairs.Min());
        return [.. casualties
            .Select(casualty => casualty with { Victims = [.. casualty.Victims.Where(group => gravest[group.Head] == casualty.Harm)] })
            .Where(casualty => casualty.Victims.Length > 0)];
    }

    private static Quantity? KilledIn(FactWords words, ImmutableArray<Casualty> casualties)
    {
        var dead = Of(casualties, Harm.Killed);
        var others = WithoutSuspects(dead);
        if (others is []) others = dead;
        return SaidIn(words, others) ?? PartIn(words, others) ?? OneByOne(others);
    }

    private static Quantity? InjuredIn(FactWords words, ImmutableArray<Casualty> casualties, Quantity? killed)
    {
        if (SaidIn(words, Of(casualties, Harm.Injured)) is { } said) return said;
        if (SaidIn(words, WithoutSuspects(Of(casualties, Harm.Hit))) is { } hit) return Without(hit, killed);
        if (SaidIn(words, Of(casualties, Harm.Treated)) is { } treated) return treated;
        return OneByOne(Surviving(casualties, killed));
    }

    private static ImmutableArray<Casualty> Of(ImmutableArray<Casualty> casualties, Harm harm) =>
        [.. casualties.Where(casualty => casualty.Harm == harm)];

    private static ImmutableArray<Casualty> WithoutSuspects(ImmutableArray<Casualty> casualties) => [.. casualties
        .Select(casualty => casualty with { Victims = [.. casualty.Victims.Where(group => !group.IsSuspect)] })
        .Where(casualty => casualty.Victims.Length > 0)];

    // The first number that is said of all of them: "two men and a boy were killed".
    private static Quantity? SaidIn(FactWords words, ImmutableArray<Casualty> casualties)
    {
        foreach (var casualty in casualties)
        {
            if (casualty.Victims.Any(group => group.IsPart || group.Quantity is null)) continue;
            var isSaid = casualty.Victims.Length > 1 || casualty.Victims[0].IsCounted;
            if (isSaid && SumOf(words, casualty.Victims) is { Best: not 0 } sum) return sum;
        }

        return null;
    }

    // "Five were shot, two of them fatally": some of those who were shot are all who died.
    private static Quantity? PartIn(FactWords words, ImmutableArray<Casualty> casualties)
    {
        foreach (var casualty in casualties)
            if (casualty.Victims is [{ IsPart: true, Quantity: not null }]) return SumOf(words, casualty.Victims);
        return null;
    }

    private static Quantity? SumOf(FactWords words, ImmutableArray<VictimGroup> groups)
    {
        if (groups is [var one]) return one.Quantity;
        var span = words.Syntax.Tokens[groups[0].Head].Span;
        foreach (var group in groups) span = span.Cover(group.Quantity!.Span).Cover(words.Syntax.Tokens[group.Head].Span);
        return new Quantity(span, Sum(groups, quantity => quantity.Low), Sum(groups, quantity => quantity.Best), Sum(groups, quantity => quantity.High))
        {
            IsImplied = true,
        };
    }

    private static decimal? Sum(ImmutableArray<VictimGroup> groups, Func<Quantity, decimal?> number)
    {
        decimal? sum = 0;
        foreach (var group in groups) sum += number(group.Quantity!);
        return sum;
    }

    // Nobody says how many are left; the words for all of them bear it.
    private static Quantity? Without(Quantity all, Quantity? killed)
    {
        if (killed is null) return all;
        if (NumberOf(all) is not { } total || NumberOf(killed) is not { } dead || total <= dead) return null;
        var isOpen = all.High is null || killed.High is null;
        return new Quantity(all.Span, total - dead, null, isOpen ? null : total - dead) { IsImplied = true };
    }

    private static ImmutableArray<Casualty> Surviving(ImmutableArray<Casualty> casualties, Quantity? killed)
    {
        var hurt = casualties.Where(casualty => casualty.Harm != Harm.Killed);
        if (killed is null) return [.. hurt];
        var dead = Of(casualties, Harm.Killed).SelectMany(casualty => casualty.Victims).ToImmutableArray();
        return [.. hurt
            .Select(casualty => casualty with { Victims = [.. casualty.Victims.Where(group => IsAnother(group, dead))] })
            .Where(casualty => casualty.Victims.Length > 0)];
    }

    private static bool IsAnother(VictimGroup group, ImmutableArray<VictimGroup> dead)
    {
        if (group.Ordinal > 0) return true;
        if (group.IsKnown && group.Entity is null) return false;
        if (group.Entity is { } entity) return dead.All(other => other.Entity is { } second && second != entity);
        return group.Age is { } age && dead.All(other => other.Age is { } second && second != age);
    }

    // People who are told of one at a time, "a man", "Lund", "he": where they may be several, nobody says how many they are.
    private static Quantity? OneByOne(ImmutableArray<Casualty> casualties)
    {
        var groups = casualties.SelectMany(casualty => casualty.Victims)
            .Where(group => group.Quantity is { IsImplied: true, Best: 1 }).ToImmutableArray();
        var isOne = groups.Length > 0 && groups.Max(group => group.Ordinal) == 0
            && groups.Select(group => group.Entity).OfType<int>().Distinct().Count() < 2
            && groups.Select(group => group.Age).OfType<int>().Distinct().Count() < 2;
        return isOne ? groups[0].Quantity : null;
    }

    private static decimal? NumberOf(Quantity quantity) => quantity.Best ?? quantity.Low ?? quantity.High;
}
