using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Finds the tree of a sentence with the best sum of arc scores and one root (Chu and Liu 1965, Edmonds 1967).</summary>
/// <remarks>Most sentences' best heads make a tree at once; only others pay for the search. A sentence's words are bounded.</remarks>
internal sealed class TreeFinder
{
    private const float Never = -1e30f;

    // What people write takes two or three; only a heap of like words takes more, and has no tree that is better than another.
    private const int MostContractions = 8;

    /// <summary>The most roots that are tried as the only one, the likeliest first.</summary>
    private const int MostRoots = 4;

    private float[] _scores = [];
    private int[] _heads = [];
    private int[] _marks = [];

    /// <summary>Finds the heads of a sentence.</summary>
    /// <param name="scores">For every word a row: the score of each word as its head, then that of being the root.</param>
    /// <param name="stride">How far apart the rows begin.</param>
    /// <param name="heads">Takes the index of every word's head, -1 for the root.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var count = heads.Length;
        var size = count + 1;
        Room.Fit(ref _scores, size * size);
        Room.Fit(ref _heads, size);
        Room.Fit(ref _marks, size);
        Copy(scores, stride, count);
        var isFound = Search(size, 0);
        if (isFound && RootCount(count) > 1) isFound = KeepOneRoot(scores, stride, count);
        if (!isFound) Grow(scores, stride, count);
        for (var word = 0; word < count; word++) heads[word] = _heads[word] == count ? -1 : _heads[word];
    }

    // The virtual root is the last node; nothing heads it, and nobody heads himself.
    private void Copy(ReadOnlySpan<float> scores, int stride, int count)
    {
        var size = count + 1;
        for (var word = 0; word < count; word++)
        {
            scores.Slice(word * stride, size).CopyTo(_scores.AsSpan(word * size));
            _scores[word * size + word] = Never;
        }

        _scores.AsSpan(count * size, size).Fill(Never);
    }

    private int RootCount(int count) => _heads.AsSpan(0, count).Count(count);

    // Each of the likeliest roots is tried as the only one; the best sum stays.
    private bool KeepOneRoot(ReadOnlySpan<float> scores, int stride, int count)
    {
        var size = count + 1;
        int[] best = [];
        var bestSum = float.NegativeInfinity;
        foreach (var root in LikeliestRoots(size))
        {
            Copy(scores, stride, count);
            for (var word = 0; word < count; word++)
                if (word != root) _scores[word * size + count] = Never;
            if (!Search(size, 0)) continue;
            var sum = 0f;
            for (var word = 0; word < count; word++) sum += scores[word * stride + _heads[word]];
            if (sum <= bestSum && best.Length > 0) continue;
            (best, bestSum) = ([.. _heads.AsSpan(0, count)], sum);
        }

        best.CopyTo(_heads, 0);
        return best.Length > 0;
    }

    private int[] LikeliestRoots(int size) =>
    [
        .. Enumerable.Range(0, size - 1).Where(word => _heads[word] == size - 1)
            .OrderByDescending(word => _scores[word * size + size - 1]).ThenBy(word => word).Take(MostRoots),
    ];

    // From the likeliest root on, the word that fits best joins the tree where it fits best: always a tree, not always the best one.
    private void Grow(ReadOnlySpan<float> scores, int stride, int count)
    {
        var root = 0;
        for (var word = 1; word < count; word++)
            if (scores[word * stride + count] > scores[root * stride + count]) root = word;
        Array.Fill(_heads, root, 0, count);
        Array.Clear(_marks, 0, count);
        (_heads[root], _marks[root]) = (count, 1);
        for (var joined = 1; joined < count; joined++)
        {
            var next = -1;
            for (var word = 0; word < count; word++)
                if (_marks[word] == 0 && (next < 0 || ScoreOf(scores, stride, word) > ScoreOf(scores, stride, next))) next = word;
            _marks[next] = 1;
            for (var word = 0; word < count; word++)
                if (_marks[word] == 0 && scores[word * stride + next] > ScoreOf(scores, stride, word)) _heads[word] = next;
        }
    }

    private float ScoreOf(ReadOnlySpan<float> scores, int stride, int word) => scores[word * stride + _heads[word]];

    // False where there are too many cycles, one within another.
    private bool Search(int size, int contractionCount)
    {
        var count = size - 1;
        for (var word = 0; word < count; word++) _heads[word] = Best(_scores.AsSpan(word * size, size));
        _heads[count] = -1;
        if (FindCycle(size) is not { Length: > 0 } cycle) return true;
        return contractionCount < MostContractions && Contract(size, cycle, contractionCount + 1);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
            if (scores[index] > scores[best]) best = index;
        return best;
    }

    private int[] FindCycle(int size)
    {
        Array.Clear(_marks, 0, size);
        for (var start = 0; start < size; start++)
        {
            var node = start;
            while (node >= 0 && _marks[node] == 0)
            {
                _marks[node] = start + 1;
                node = _heads[node];
            }

            if (node < 0 || _marks[node] != start + 1) continue;
            var cycle = new List<int> { node };
            for (var next = _heads[node]; next != node; next = _heads[next]) cycle.Add(next);
            return [.. cycle];
        }

        return [];
    }

    // The cycle becomes one node; the tree of what is left says where it is broken.
    private bool Contract(int size, int[] cycle, int contractionCount)
    {
        var inCycle = new bool[size];
        foreach (var node in cycle) inCycle[node] = true;
        int[] outside = [.. Enumerable.Range(0, size).Where(node => !inCycle[node])];
        var smaller = new TreeFinder();
        var smallerSize = outside.Length + 1;
        smaller._scores = new float[smallerSize * smallerSize];
        smaller._heads = new int[smallerSize];
        smaller._marks = new int[smallerSize];
        var (leaving, entering) = (new int[outside.Length], new int[outside.Length]);
        var place = outside.Length - 1; // Where the cycle stands: just before the virtual root, which stays last.
        for (var index = 0; index < outside.Length; index++)
        {
            var row = Moved(index, place);
            for (var other = 0; other < outside.Length; other++)
                smaller._scores[row * smallerSize + Moved(other, place)] = _scores[outside[index] * size + outside[other]];
            leaving[index] = cycle.MaxBy(node => _scores[outside[index] * size + node]);
            smaller._scores[row * smallerSize + place] = _scores[outside[index] * size + leaving[index]];
            entering[index] = cycle.MaxBy(node => _scores[node * size + outside[index]] - _scores[node * size + _heads[node]]);
            smaller._scores[place * smallerSize + row] =
                _scores[entering[index] * size + outside[index]] - _scores[entering[index] * size + _heads[entering[index]]];
        }

        smaller._scores[place * smallerSize + place] = Never;
        if (!smaller.Search(smallerSize, contractionCount)) return false;
        Expand(smaller, outside, leaving, entering, place);
        return true;
    }

    private void Expand(TreeFinder smaller, int[] outside, int[] leaving, int[] entering, int place)
    {
        for (var index = 0; index < outside.Length - 1; index++)
        {
            var head = smaller._heads[Moved(index, place)];
            _heads[outside[index]] = head == place ? leaving[index] : outside[head > place ? head - 1 : head];
        }

        var into = smaller._heads[place];
        var from = into > place ? into - 1 : into;
        _heads[entering[from]] = outside[from];
    }

    private static int Moved(int index, int place) => index < place ? index : index + 1;
}
