using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds quantities, places, events, statements and conflicts, each with what was found before it.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class FactFinder
{
    private FactFinder()
    {
    }

    /// <summary>Loads the English finder.</summary>
    public static FactFinder Load() => new();

    /// <summary>Finds the facts of an article.</summary>
    public FactLayer Find(
        Article article, SyntaxLayer syntax, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times,
        ImmutableArray<Attribution> attributions)
    {
        var words = new FactWords(article, syntax);
        var quantities = new QuantityFinder(words, entities, times).Find();
        var events = EventFinder.Find(words, entities, times, [], quantities, attributions);
        return new FactLayer { Quantities = events.Quantities, Events = events.Events };
    }
}
