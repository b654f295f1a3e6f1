namespace Hearsay.Facts;

/// <summary>Finds tokens by their place in the text.</summary>
internal static class TokenAt
{
    /// <summary>The index of the first token that ends after an offset, or the count of tokens.</summary>
    public static int FirstFrom(FactWords words, int offset)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words.Syntax.Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
