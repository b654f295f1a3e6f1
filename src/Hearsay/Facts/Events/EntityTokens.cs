using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Which entity each token stands for.</summary>
internal sealed class EntityTokens
{
    private readonly int[] _entities;

    /// <summary>Lays the mentions out over the tokens; of two mentions of one token the shorter holds.</summary>
    public EntityTokens(FactWords words, ImmutableArray<Entity> entities)
    {
        _entities = new int[words.Count];
        _entities.AsSpan().Fill(-1);
        var lengths = new int[words.Count];
        lengths.AsSpan().Fill(int.MaxValue);
        for (var entity = 0; entity < entities.Length; entity++)
            foreach (var mention in entities[entity].Mentions) Mark(words, entity, mention.Span, lengths);
    }

    /// <summary>The entity that a token stands for, or null.</summary>
    public int? this[int token] => token >= 0 && _entities[token] >= 0 ? _entities[token] : null;

    private void Mark(FactWords words, int entity, TextSpan span, int[] lengths)
    {
        for (var token = TokenAt.FirstFrom(words, span.Start); token < words.Count; token++)
        {
            if (!words.Syntax.Tokens[token].Span.Overlaps(span)) break;
            if (span.Length >= lengths[token]) continue;
            (_entities[token], lengths[token]) = (entity, span.Length);
        }
    }
}
