namespace Hearsay.Store.Archives;

/// <summary>Aligns two sequences with the fewest changes, after Myers: An O(ND) Difference Algorithm and Its Variations, 1986.</summary>
internal static class SequenceAligner
{
    // The steps are kept for the way back, so memory grows with the square of the changes. A page that is edited has some dozens.
    private const int MostChanges = 1000;

    // The longer the sequences, the fewer changes are followed, so that no pair of texts takes more than about a second.
    private const int MostWork = 50_000_000;

    /// <summary>Pairs of stretches in their order: kept in both, or what stood before and what stands in its place.</summary>
    public static IEnumerable<(SequenceRange Before, SequenceRange After)> Align(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var (beforeEnd, afterEnd) = (before.Length, after.Length);
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1])
        {
            beforeEnd--;
            afterEnd--;
        }

        if (start > 0) yield return Kept(0, 0, start);
        foreach (var pair in AlignMiddle(before[start..beforeEnd], after[start..afterEnd], start)) yield return pair;
        if (beforeEnd < before.Length) yield return Kept(beforeEnd, afterEnd, before.Length - beforeEnd);
    }

    private static IEnumerable<(SequenceRange, SequenceRange)> AlignMiddle(string[] before, string[] after, int offset)
    {
        var (oldAt, youngAt) = (0, 0);
        foreach (var (old, young, length) in FindKept(before, after).Append((before.Length, after.Length, 0)))
        {
            if (old > oldAt || young > youngAt)
            {
                yield return (
                    new SequenceRange(offset + oldAt, old - oldAt, false), new SequenceRange(offset + youngAt, young - youngAt, false));
            }

            if (length > 0) yield return Kept(offset + old, offset + young, length);
            (oldAt, youngAt) = (old + length, young + length);
        }
    }

    private static (SequenceRange, SequenceRange) Kept(int before, int after, int length) =>
        (new SequenceRange(before, length, true), new SequenceRange(after, length, true));

    // The stretches that both have; none where more changed than is followed.
    private static List<(int Old, int Young, int Length)> FindKept(string[] before, string[] after)
    {
        var steps = new List<int[]>();
        var length = before.Length + after.Length;
        var most = Math.Min(length, Math.Min(MostChanges, MostWork / Math.Max(length, 1)));
        var furthest = new int[(2 * most) + 3];
        var middle = most + 1;
        for (var changes = 0; changes <= most; changes++)
        {
            steps.Add(furthest[(middle - changes)..(middle + changes + 1)]);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var isDown = diagonal == -changes
                    || (diagonal != changes && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
                var old = isDown ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                var young = old - diagonal;
                while (old < before.Length && young < after.Length && before[old] == after[young]) (old, young) = (old + 1, young + 1);
                furthest[middle + diagonal] = old;
                if (old >= before.Length && young >= after.Length) return WalkBack(steps, before.Length, after.Length);
            }
        }

        return [];
    }

    private static List<(int Old, int Young, int Length)> WalkBack(List<int[]> steps, int old, int young)
    {
        var kept = new List<(int Old, int Young, int Length)>();
        for (var changes = steps.Count - 1; changes >= 0; changes--)
        {
            var (furthest, diagonal) = (steps[changes], old - young);
            int Furthest(int at) => at + changes >= 0 && at + changes < furthest.Length ? furthest[at + changes] : 0;
            var isDown = diagonal == -changes || (diagonal != changes && Furthest(diagonal - 1) < Furthest(diagonal + 1));
            var earlier = isDown ? diagonal + 1 : diagonal - 1;
            var (oldBefore, youngBefore) = changes == 0 ? (0, 0) : (Furthest(earlier), Furthest(earlier) - earlier);
            var startOld = changes == 0 ? 0 : isDown ? oldBefore : oldBefore + 1;
            var startYoung = startOld - diagonal;
            if (old > startOld) kept.Add((startOld, startYoung, old - startOld));
            (old, young) = (oldBefore, youngBefore);
        }

        kept.Reverse();
        return kept;
    }
}
