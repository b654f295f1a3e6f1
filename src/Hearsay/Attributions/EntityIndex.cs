using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>The mentions of all entities in text order, for finding those inside a span.</summary>
internal sealed class EntityIndex
{
    private readonly (TextSpan Span, MentionForm Form, int Entity)[] _mentions;
    private readonly ImmutableArray<Entity> _entities;

    public EntityIndex(ImmutableArray<Entity> entities)
    {
        _entities = entities;
        _mentions = [.. entities
            .SelectMany((entity, index) => entity.Mentions.Select(mention => (mention.Span, mention.Form, index)))
            .OrderBy(mention => mention.Span)];
    }

    /// <summary>The entity with an index.</summary>
    public Entity this[int entity] => _entities[entity];

    /// <summary>The mentions that lie inside a span, in text order.</summary>
    public IEnumerable<(TextSpan Span, MentionForm Form, int Entity)> Inside(TextSpan span)
    {
        for (var index = FirstFrom(span.Start); index < _mentions.Length && _mentions[index].Span.Start < span.End; index++)
            if (span.Contains(_mentions[index].Span)) yield return _mentions[index];
    }

    /// <summary>The last mention that ends at or before an offset and starts at or after another, or null.</summary>
    public (TextSpan Span, MentionForm Form, int Entity)? Before(int offset, int earliest)
    {
        for (var index = FirstFrom(offset) - 1; index >= 0 && _mentions[index].Span.Start >= earliest; index--)
            if (_mentions[index].Span.End <= offset) return _mentions[index];
        return null;
    }

    private int FirstFrom(int offset) => TextOrder.FirstFrom(_mentions.AsSpan(), offset, mention => mention.Span.Start);
}
