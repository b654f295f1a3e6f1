using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Turns offsets that count UTF-16 units, as everywhere inside, into such that count Unicode code points, as the W3C's selectors
/// do.</summary>
public sealed class CodePoints
{
    // Where the second halves of pairs stand: each is a unit that is no code point of its own.
    private readonly ImmutableArray<int> _secondHalves;

    /// <summary>Looks the text over once.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var halves = ImmutableArray.CreateBuilder<int>();
        for (var at = 1; at < text.Length; at++)
            if (char.IsSurrogatePair(text[at - 1], text[at])) halves.Add(at);
        _secondHalves = halves.ToImmutable();
    }

    /// <summary>How many code points stand before an offset; half a pair counts as one.</summary>
    public int CountBefore(int offset)
    {
        var found = _secondHalves.BinarySearch(offset);
        return offset - (found < 0 ? ~found : found);
    }
}
