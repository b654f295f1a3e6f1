using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>The count that each token is a word of; what has a unit counts nobody.</summary>
internal sealed class QuantityTokens
{
    private readonly Quantity?[] _quantities;

    public QuantityTokens(FactWords words, ImmutableArray<Quantity> quantities)
    {
        _quantities = new Quantity?[words.Count];
        foreach (var quantity in quantities.Where(quantity => quantity.Unit is null))
        {
            for (var token = TokenAt.FirstFrom(words, quantity.Span.Start); token < words.Count; token++)
            {
                if (words.Syntax.Tokens[token].Span.Start >= quantity.Span.End) break;
                if (_quantities[token] is null || !quantity.IsImplied) _quantities[token] = quantity;
            }
        }
    }

    /// <summary>The quantity, or null.</summary>
    public Quantity? this[int token] => token >= 0 ? _quantities[token] : null;
}
