using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>The trees of an article's sentences, a column a property.</summary>
/// <remarks>It is made in one pass, so its cost grows with the length of the text and no faster.</remarks>
internal sealed class TreeTable
{
    // Deeper trees than this are cut off: nobody writes them, but a hostile text may have them.
    private const int MostSteps = 40;

    private readonly int[] _order;

    private TreeTable(ImmutableArray<Token> tokens)
    {
        Head = new int[tokens.Length];
        Relation = new uint[tokens.Length];
        Left = new int[tokens.Length];
        Right = new int[tokens.Length];
        Depth = new int[tokens.Length];
        _order = new int[tokens.Length];
    }

    /// <summary>The head of each token, -1 for a root.</summary>
    public int[] Head { get; }

    /// <summary>Hash of the relation of each token to its head.</summary>
    public uint[] Relation { get; }

    /// <summary>The first token of each token's subtree.</summary>
    public int[] Left { get; }

    /// <summary>The index just after the last token of each token's subtree.</summary>
    public int[] Right { get; }

    /// <summary>The steps from each token to its root.</summary>
    public int[] Depth { get; }

    /// <summary>Takes the trees of tokens.</summary>
    public static TreeTable From(ImmutableArray<Token> tokens)
    {
        var table = new TreeTable(tokens);
        for (var token = 0; token < tokens.Length; token++)
        {
            table.Head[token] = tokens[token].Head;
            table.Relation[token] = TokenTable.Hash(tokens[token].Relation);
            (table.Left[token], table.Right[token]) = (token, token + 1);
        }

        for (var token = 0; token < tokens.Length; token++) table.Measure(token);
        table.Spread();
        return table;
    }

    /// <summary>The child of a head in whose subtree a token stands; the head itself for itself; -1 outside of its subtree.</summary>
    public int Arm(int head, int token)
    {
        for (var step = 0; step < MostSteps && token >= 0; step++)
        {
            if (token == head || Head[token] == head) return token;
            token = Head[token];
        }

        return -1;
    }

    private void Measure(int token)
    {
        var depth = 0;
        for (var above = Head[token]; above >= 0 && depth < MostSteps; above = Head[above]) depth++;
        Depth[token] = depth;
        _order[token] = token;
    }

    // Children before their heads: each hands its subtree's borders up once.
    private void Spread()
    {
        Array.Sort(_order, (left, right) => Depth[left] != Depth[right] ? Depth[right].CompareTo(Depth[left]) : left.CompareTo(right));
        foreach (var token in _order)
        {
            var head = Head[token];
            if (head < 0) continue;
            Left[head] = Math.Min(Left[head], Left[token]);
            Right[head] = Math.Max(Right[head], Right[token]);
        }
    }
}
