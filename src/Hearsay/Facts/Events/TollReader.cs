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
    /// <summary>The first sentences of an article, in which a number of the hurt is that of all of them.</summary>
    private const int LeadSentences = 4;

    /// <summary>The toll of casualties in text order.</summary>
    public static Toll Read(FactWords words, ImmutableArray<Casualty> casualties)
    {
        var settled = Settle(casualties);
        var killed = KilledIn(words, settled);
        return new Toll(WithFate(killed, "people killed"), WithFate(InjuredIn(words, settled, killed), "people injured"));
    }

    // A sum or a remainder is no quantity of the words, and says itself what it counts.
    private static Quantity? WithFate(Quantity? quantity, string fate) =>
        quantity is { IsImplied: true, Of: null } made ? made with { Of = fate } : quantity;

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

    // Where a number is said, the first holds, if it stands in the lead and no other is larger: early reports of the hurt often differ.
    private static Quantity? InjuredIn(FactWords words, ImmutableArray<Casualty> casualties, Quantity? killed)
    {
        var injured = Of(casualties, Harm.Injured);
        var hit = WithoutSuspects(Of(casualties, Harm.Hit));
        var most = MostOf(words, injured, 0, true);
        most = Math.Max(most, MostOf(words, hit, killed is null ? 0 : NumberOf(killed) ?? 0, false));
        most = Math.Max(most, MostOf(words, Of(casualties, Harm.Treated), 0, true));
        if (FirstSaid(injured) is { } first) return InLead(words, first, most, SumOf(words, first.Victims));
        if (FirstSaid(hit) is { } shot) return InLead(words, shot, most, LeftOf(words, shot, killed));
        return most > 0 ? null : OneByOne(Surviving(words, casualties, killed));
    }

    private static Quantity? InLead(FactWords words, Casualty casualty, decimal most, Quantity? quantity)
    {
        if (quantity is null || words.SentenceOf(casualty.Token) >= LeadSentences) return null;
        return NumberOf(quantity) < most ? null : quantity;
    }

    // "Three others were shot": the dead are not among them. "Three victims" may be some of all.
    private static Quantity? LeftOf(FactWords words, Casualty shot, Quantity? killed)
    {
        var isOfOthers = shot.Victims.Any(group => group.Ordinal > 0);
        var all = SumOf(words, shot.Victims)!;
        if (!VerbForms.IsVerb(words, shot.Token) && words.PartAt(shot.Token) == PartOfSpeech.Noun) return isOfOthers ? all : null;
        return isOfOthers ? null : Without(all, killed);
    }

    private static decimal MostOf(FactWords words, ImmutableArray<Casualty> casualties, decimal dead, bool withOthers)
    {
        var most = 0m;
        foreach (var casualty in casualties.Where(IsSaid))
        {
            if (!withOthers && casualty.Victims.Any(group => group.Ordinal > 0)) continue;
            most = Math.Max(most, (NumberOf(SumOf(words, casualty.Victims)!) ?? 0) - dead);
        }

        return most;
    }

    private static ImmutableArray<Casualty> Of(ImmutableArray<Casualty> casualties, Harm harm) =>
        [.. casualties.Where(casualty => casualty.Harm == harm)];

    private static ImmutableArray<Casualty> WithoutSuspects(ImmutableArray<Casualty> casualties) => [.. casualties
        .Select(casualty => casualty with { Victims = [.. casualty.Victims.Where(group => !group.IsSuspect)] })
        .Where(casualty => casualty.Victims.Length > 0)];

    private static Quantity? SaidIn(FactWords words, ImmutableArray<Casualty> casualties) =>
        FirstSaid(casualties) is { } first ? SumOf(words, first.Victims) : null;

    private static Casualty? FirstSaid(ImmutableArray<Casualty> casualties) => casualties.FirstOrDefault(IsSaid);

    // Whether a number is said of all of them: "two men and a boy were killed".
    private static bool IsSaid(Casualty casualty)
    {
        if (casualty.Victims.Any(group => group.IsPart || group.Quantity is null or { Best: 0 })) return false;
        return casualty.Victims.Length > 1 || casualty.Victims[0].IsCounted;
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
        var (low, best) = (Sum(groups, quantity => quantity.Low), Sum(groups, quantity => quantity.Best));
        return new Quantity(span, low, best, Sum(groups, quantity => quantity.High)) { IsImplied = true };
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

    private static ImmutableArray<Casualty> Surviving(FactWords words, ImmutableArray<Casualty> casualties, Quantity? killed)
    {
        var hurt = casualties.Where(casualty => casualty.Harm != Harm.Killed);
        if (killed is null) return [.. hurt];
        var dead = Of(casualties, Harm.Killed).SelectMany(casualty => casualty.Victims).ToImmutableArray();
        var living = hurt.Select(casualty => casualty with
        {
            Victims = [.. casualty.Victims.Where(group => IsAnother(group, dead) || IsBeside(words, casualty, group, casualties))],
        });
        return [.. living.Where(casualty => casualty.Victims.Length > 0)];
    }

    // "killing nine soldiers and wounding a cook": one sentence tells them apart.
    private static bool IsBeside(FactWords words, Casualty casualty, VictimGroup group, ImmutableArray<Casualty> all) =>
        casualty.Harm == Harm.Injured && !group.IsKnown
        && all.Any(other => other.Harm == Harm.Killed && words.SentenceOf(other.Token) == words.SentenceOf(casualty.Token));

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
