using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Whose words the tokens of an article are.</summary>
internal sealed class Voices
{
    private const int Writer = -1;

    private readonly ImmutableArray<Attribution> _attributions;
    private readonly int[] _innermost;

    public Voices(FactWords words, ImmutableArray<Attribution> attributions)
    {
        _attributions = attributions;
        _innermost = new int[words.Count];
        _innermost.AsSpan().Fill(Writer);
        // Contents lie in one another; the longer are laid down first, so that the innermost stays on top.
        foreach (var index in Enumerable.Range(0, attributions.Length).OrderByDescending(LengthOf).ThenBy(index => index)) Lay(words, index);
    }

    /// <summary>The innermost attribution in whose content a token stands, or null.</summary>
    public int? AttributionOf(int token) => _innermost[token] == Writer ? null : _innermost[token];

    /// <summary>Who stands for what a token says.</summary>
    public Holder HolderOf(int token) =>
        _innermost[token] is var index && index != Writer && _attributions[index].Source is { Kind: not EntityKind.Writer }
            ? Holder.Source : Holder.Writer;

    /// <summary>The tokens from one up to, not including, another by whose words they are.</summary>
    public (List<int> Writer, List<int> Source) Part(int first, int end)
    {
        var (writer, source) = (new List<int>(), new List<int>());
        for (var token = first; token < end; token++) (HolderOf(token) == Holder.Writer ? writer : source).Add(token);
        return (writer, source);
    }

    private int LengthOf(int index) => _attributions[index].Content.Sum(span => span.Length);

    private void Lay(FactWords words, int index)
    {
        foreach (var span in _attributions[index].Content)
            for (var token = FirstFrom(words, span.Start); token < words.Count && words.Syntax.Tokens[token].Span.Start < span.End; token++)
                _innermost[token] = index;
    }

    private static int FirstFrom(FactWords words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words.Syntax.Tokens[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
