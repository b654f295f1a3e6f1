using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds the clauses that claim something: whose they are, how sure, and what facts are in them.</summary>
internal sealed class StatementFinder
{
    private StatementFinder()
    {
    }

    /// <summary>Loads the English finder.</summary>
    public static StatementFinder Load() => new();

    /// <summary>The statements of an article in text order, one that holds another before it.</summary>
    public ImmutableArray<Statement> Find(FactWords words, ImmutableArray<Attribution> attributions, FactLayer facts, ImmutableArray<TimeExpression> times)
    {
        var clauses = ClauseFinder.Find(words);
        ImmutableArray<ClauseSigns> signs = [.. clauses.Select(clause => ClauseSignReader.Read(words, clause))];
        var certainties = CertaintyRules.Read(words, clauses, signs);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        for (var index = 0; index < clauses.Length; index++)
            statements.Add(new Statement(words.SpanOf(clauses[index].First, clauses[index].End), null, certainties[index].Factuality)
            {
                IsNegated = certainties[index].IsNegated,
            });
        return statements.ToImmutable();
    }
}
