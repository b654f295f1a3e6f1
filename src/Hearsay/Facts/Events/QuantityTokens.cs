using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>The quantity that each token is a word of.</summary>
internal sealed class QuantityTokens
{
    private readonly Quantity?[] _quantities;
    private readonly FactWords _words;

    public QuantityTokens(FactWords words, ImmutableArray<Quantity> quantities)
    {
        _words = words;
        _quantities = new Quantity?[words.Count];
        foreach (var quantity in quantities)
        {
            for (var token = TokenAt.FirstFrom(words, quantity.Span.Start); token < words.Count; token++)
            {
                if (words.Syntax.Tokens[token].Span.Start >= quantity.Span.End) break;
                if (quantity.Unit is null) _quantities[token] = quantity;
            }
        }
    }

    /// <summary>The quantity, or null.</summary>
    public Quantity? this[int token]
    {
        get
        {
            if (token < 0) return null;
            if (_quantities[token] is { } known) return known;
            if (_words.TagAt(token) != "CD" || CalendarTable.English.NumberOf(_words[token]) is not { } number) return null;
            return _quantities[token] = new Quantity(_words.Syntax.Tokens[token].Span, number, number, number);
        }
    }
}
