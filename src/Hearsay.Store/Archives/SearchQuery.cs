using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>What is looked for among what the articles say now.</summary>
public sealed record SearchQuery
{
    /// <summary>Words that all have to be there; "words in a row" in quotation marks, -word for none of it, word* for a beginning, OR
    /// between two
    /// for either. Empty for all articles.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the articles must have: of one kind any, of each kind one.</summary>
    public ImmutableArray<Facet> Facets { get; init; } = [];

    /// <summary>The first day of publication, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What comes first.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>How many hits are passed over, for the pages after the first.</summary>
    public int Skip { get; init; }

    /// <summary>The most hits that are given; 20 unless set.</summary>
    public int Count { get; init; } = 20;

    /// <summary>The most values that are counted of each kind of facet; 0 for none, 20 unless set.</summary>
    public int FacetCount { get; init; } = 20;
}
