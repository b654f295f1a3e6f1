using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>On whose word each token stands: the innermost attribution in whose content it is.</summary>
internal sealed class InnermostAttributions
{
    private readonly int[] _attributions;

    /// <summary>Lays the contents out over the tokens, longer ones first, so that those inside them hold.</summary>
    public InnermostAttributions(FactWords words, ImmutableArray<Attribution> attributions)
    {
        _attributions = new int[words.Count];
        _attributions.AsSpan().Fill(-1);
        var contents = attributions
            .SelectMany((attribution, index) => attribution.Content.Select(span => (Span: span, Index: index)))
            .OrderByDescending(content => content.Span.Length).ThenBy(content => content.Index);
        foreach (var (span, index) in contents)
        {
            for (var token = TokenAt.FirstFrom(words, span.Start); token < words.Count; token++)
            {
                if (words.Syntax.Tokens[token].Span.Start >= span.End) break;
                _attributions[token] = index;
            }
        }
    }

    /// <summary>The index of the attribution, or null where the article itself speaks.</summary>
    public int? this[int token] => _attributions[token] >= 0 ? _attributions[token] : null;
}
