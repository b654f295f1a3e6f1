using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Says of which event each casualty is, and makes the tolls of the events.</summary>
internal static class TollFinder
{
    /// <summary>A toll for each draft, by its index.</summary>
    /// <remarks>What the article reports as news has one toll, which its first event bears; other events bear what is said of them alone.</remarks>
    public static ImmutableArray<Toll> Find(
        FactWords words, ImmutableArray<EventDraft> drafts, ImmutableArray<Casualty> casualties, Background background)
    {
        var tolls = new Toll[drafts.Length];
        var owners = Owners(words, drafts, casualties);
        foreach (var group in casualties.Zip(owners).Where(pair => pair.Second >= 0).GroupBy(pair => pair.Second, pair => pair.First))
            tolls[group.Key] = TollReader.Read(words, [.. group]);
        var main = MainOf(drafts);
        if (main < 0) return [.. tolls];
        tolls[main] = TollReader.Read(words, [.. casualties.Where(casualty => !background.Holds(casualty.Token))]);
        return [.. tolls];
    }

    private static int MainOf(ImmutableArray<EventDraft> drafts)
    {
        for (var index = 0; index < drafts.Length; index++)
            if (drafts[index].Type == EventType.Assault && !drafts[index].IsBackground && !drafts[index].Factuality.IsNegated) return index;
        return -1;
    }

    // The nearest word for violence in its sentence.
    private static ImmutableArray<int> Owners(FactWords words, ImmutableArray<EventDraft> drafts, ImmutableArray<Casualty> casualties)
    {
        var owners = ImmutableArray.CreateBuilder<int>(casualties.Length);
        var next = 0;
        foreach (var casualty in casualties)
        {
            var sentence = words.SentenceOf(casualty.Token);
            while (next < drafts.Length && words.SentenceOf(drafts[next].Token) < sentence) next++;
            owners.Add(Nearest(words, drafts, next, sentence, casualty.Token));
        }

        return owners.ToImmutable();
    }

    private static int Nearest(FactWords words, ImmutableArray<EventDraft> drafts, int first, int sentence, int token)
    {
        var best = -1;
        for (var index = first; index < drafts.Length && words.SentenceOf(drafts[index].Token) == sentence; index++)
        {
            if (drafts[index].Type != EventType.Assault) continue;
            if (best < 0 || Math.Abs(drafts[index].Token - token) < Math.Abs(drafts[best].Token - token)) best = index;
        }

        return best;
    }
}
