using System.Collections.Immutable;

namespace Hearsay;

/// <summary>All that was read from one article. Layers are in text order and refer to one another by index.</summary>
public sealed record Reading
{
    /// <summary>The article that was read.</summary>
    public required Article Article { get; init; }

    /// <summary>Its sentences, tokens and quotations.</summary>
    public SyntaxLayer Syntax { get; init; } = SyntaxLayer.Empty;

    /// <summary>Whom and what it names, by first mention.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>Its time expressions.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>How many and how much.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>The places that it names.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>What happened, by trigger.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>What it claims, clause by clause.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Where it contradicts itself, or two of its sources one another.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    /// <summary>Who says what, by the start of the whole.</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>Who is credited for the whole page.</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>On whom the page's statements rest.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>What a reader should know, that of <see cref="Article.Diagnostics"/> included.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
