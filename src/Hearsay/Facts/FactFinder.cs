using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds quantities, places, events, statements and conflicts, each with what was found before it.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class FactFinder
{
    private readonly PlaceFinder _places;

    private FactFinder(PlaceFinder places) => _places = places;

    /// <summary>Loads the English finder with the gazetteer that the library carries.</summary>
    /// <exception cref="InvalidDataException">The gazetteer is missing, damaged or of another version.</exception>
    public static FactFinder Load() => new(PlaceFinder.Load());

    /// <summary>Finds the facts of an article.</summary>
    public FactLayer Find(
        Article article, SyntaxLayer syntax, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times,
        ImmutableArray<Attribution> attributions)
    {
        var words = new FactWords(article, syntax);
        var quantities = new QuantityFinder(words, entities, times).Find();
        var places = _places.Find(words, entities);
        var events = EventFinder.Find(words, entities, times, places, quantities, attributions);
        return new FactLayer { Quantities = events.Quantities, Places = places, Events = events.Events };
    }
}
