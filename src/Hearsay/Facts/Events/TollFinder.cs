using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Says of which event each casualty is, and makes the tolls of the events.</summary>
internal static class TollFinder
{
    /// <summary>The most casualties, from the first, that make up one toll: each is held against the others.</summary>
    private const int MostCasualties = 300;

    /// <summary>A toll for each draft, by its index.</summary>
    /// <remarks>
    /// What the article reports as news has one toll, which its first event bears and its other mentions too; an event that it
    /// recalls bears what is said in the same sentence.
    /// </remarks>
    public static ImmutableArray<Toll> Find(
        FactWords words, ImmutableArray<EventDraft> drafts, ImmutableArray<Casualty> casualties, Background background)
    {
        var tolls = new Toll[drafts.Length];
        var owners = Owners(words, drafts, casualties);
        var recalled = casualties.Zip(owners).Where(pair => IsRecalled(drafts, pair.Second) && !background.IsSum(pair.First.Token));
        foreach (var group in recalled.GroupBy(pair => pair.Second, pair => pair.First))
            tolls[group.Key] = WithoutGuess(TollReader.Read(words, [.. group]));
        var main = MainOf(drafts);
        if (main < 0) return [.. tolls];
        var toll = TollReader.Read(words, [.. casualties.Where(casualty => !background.Holds(casualty.Token)).Take(MostCasualties)]);
        for (var index = main; index < drafts.Length; index++)
            if (index == main || drafts[index].SameAs == main) tolls[index] = toll;
        return [.. tolls];
    }

    // One sentence on an old event does not tell whether the man who was shot lived.
    private static Toll WithoutGuess(Toll toll) => toll.Injured is { IsImplied: true } ? toll with { Injured = null } : toll;

    private static bool IsRecalled(ImmutableArray<EventDraft> drafts, int owner) => owner >= 0 && drafts[owner].IsBackground;

    private static int MainOf(ImmutableArray<EventDraft> drafts)
    {
        for (var index = 0; index < drafts.Length; index++)
            if (drafts[index].Type == EventType.Assault && !drafts[index].IsBackground && !drafts[index].Factuality.IsNegated) return index;
        return -1;
    }

    // The first word for violence of its sentence bears all that the sentence says.
    private static ImmutableArray<int> Owners(FactWords words, ImmutableArray<EventDraft> drafts, ImmutableArray<Casualty> casualties)
    {
        var owners = ImmutableArray.CreateBuilder<int>(casualties.Length);
        var next = 0;
        foreach (var casualty in casualties)
        {
            var sentence = words.SentenceOf(casualty.Token);
            while (next < drafts.Length && words.SentenceOf(drafts[next].Token) < sentence) next++;
            owners.Add(First(words, drafts, next, sentence));
        }

        return owners.ToImmutable();
    }

    private static int First(FactWords words, ImmutableArray<EventDraft> drafts, int first, int sentence)
    {
        for (var index = first; index < drafts.Length && words.SentenceOf(drafts[index].Token) == sentence; index++)
            if (drafts[index].Type == EventType.Assault) return index;
        return -1;
    }
}
