namespace Hearsay.Facts;

/// <summary>How far the words of each token's clause reach.</summary>
internal sealed class ClauseExtents
{
    private readonly FactWords _words;
    private readonly ClauseKinds _kinds;

    // Of a token and what depends on it, without clauses beside it; and with them, as the clause around them sees it.
    private readonly (int First, int Last)[] _own;
    private readonly (int First, int Last)[] _full;

    public ClauseExtents(FactWords words, ClauseKinds kinds)
    {
        (_words, _kinds) = (words, kinds);
        _own = new (int, int)[words.Count];
        _full = new (int, int)[words.Count];
        for (var token = 0; token < words.Count; token++) _own[token] = _full[token] = (token, token);
        var order = new List<int>(words.Count);
        foreach (var sentence in words.Syntax.Sentences) AddFromTheTop(sentence, order);
        for (var index = order.Count - 1; index >= 0; index--) Pass(order[index]);
    }

    /// <summary>The tokens of a predicate's clause without the marks and conjunctions at its borders.</summary>
    public (int First, int End) Trimmed(int head, Sentence sentence)
    {
        var (first, last) = (Math.Max(_own[head].First, sentence.FirstToken), Math.Min(_own[head].Last, sentence.EndToken - 1));
        while (first < head && IsBorder(first)) first++;
        while (last > head && _words.PartAt(last) == PartOfSpeech.Punct) last--;
        return (first, last + 1);
    }

    private bool IsBorder(int token) => _words.PartAt(token) is PartOfSpeech.Punct or PartOfSpeech.Cconj
        || (_words.Folded(token) == "that" && _words.Relation(token) == "mark");

    private void AddFromTheTop(Sentence sentence, List<int> order)
    {
        var next = order.Count;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (_words.Head(token) < 0) order.Add(token);
        for (; next < order.Count; next++) order.AddRange(_words.Children(order[next]));
    }

    private void Pass(int token)
    {
        var head = _words.Head(token);
        // Marks belong to no clause: the full stop hangs on the main one and would stretch it over all others.
        if (head < 0 || _words.PartAt(token) == PartOfSpeech.Punct) return;
        _full[head] = Join(_full[head], _full[token]);
        var isBeside = _kinds.KindOf(token) is ClauseKind.Coordinated or ClauseKind.Parenthesis;
        if (!isBeside) _own[head] = Join(_own[head], _full[token]);
    }

    private static (int First, int Last) Join((int First, int Last) one, (int First, int Last) other) =>
        (Math.Min(one.First, other.First), Math.Max(one.Last, other.Last));
}
