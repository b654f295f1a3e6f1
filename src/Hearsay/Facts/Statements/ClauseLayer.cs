using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>The clauses of an article with their signs and what the rules make of them.</summary>
internal sealed class ClauseLayer
{
    private readonly FactWords _words;
    private readonly CertaintyFeatures _features;
    private readonly int[] _clauseOf;

    private ClauseLayer(FactWords words, ImmutableArray<Clause> clauses)
    {
        _words = words;
        Clauses = clauses;
        Signs = [.. clauses.Select(clause => ClauseSignReader.Read(words, clause))];
        Rules = CertaintyRules.Read(words, clauses, Signs);
        _features = new CertaintyFeatures(words, clauses, Signs, Rules);
        _clauseOf = new int[words.Count];
        _clauseOf.AsSpan().Fill(-1);
        for (var index = 0; index < clauses.Length; index++) _clauseOf[clauses[index].Head] = index;
    }

    /// <summary>The clauses, each after the one it belongs to.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The signs of each clause.</summary>
    public ImmutableArray<ClauseSigns> Signs { get; }

    /// <summary>What the rules make of each clause.</summary>
    public Certainty[] Rules { get; }

    /// <summary>Cuts the sentences of an article and reads their clauses.</summary>
    public static ClauseLayer Of(FactWords words) => new(words, ClauseFinder.Find(words));

    /// <summary>The innermost clause that a token belongs to by its tree, or -1.</summary>
    public int ClauseOf(int token)
    {
        while (token >= 0 && _clauseOf[token] < 0) token = _words.Head(token);
        return token < 0 ? -1 : _clauseOf[token];
    }

    /// <summary>Writes the numbers of a clause.</summary>
    public void Write(int clause, FeatureRow row) => _features.Write(clause, row);
}
