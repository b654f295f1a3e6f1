using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds quantities, places, events, statements and conflicts, each with what was found before it.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class FactFinder
{
    private readonly PlaceFinder _places;
    private readonly StatementFinder _statements;

    private FactFinder(PlaceFinder places, StatementFinder statements) => (_places, _statements) = (places, statements);

    /// <summary>Loads the English finder with the gazetteer and the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">One of them is missing, damaged or of another version.</exception>
    public static FactFinder Load() => new(PlaceFinder.Load(), StatementFinder.Load());

    /// <summary>Finds the facts of an article.</summary>
    public FactLayer Find(
        Article article, SyntaxLayer syntax, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times,
        ImmutableArray<Attribution> attributions)
    {
        var words = new FactWords(article, syntax);
        var quantities = new QuantityFinder(words, entities, times).Find();
        var places = _places.Find(words, entities);
        var events = EventFinder.Find(words, entities, times, places, quantities, attributions);
        var facts = new FactLayer { Quantities = events.Quantities, Places = places, Events = events.Events };
        var clauses = _statements.Read(words, attributions);
        return facts with
        {
            Statements = _statements.Find(clauses, times, facts),
            Conflicts = ConflictFinder.Find(clauses, new EntityTokens(words, entities), times, facts),
        };
    }
}
