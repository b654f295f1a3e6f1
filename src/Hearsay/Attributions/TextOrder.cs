namespace Hearsay.Attributions;

/// <summary>Finds places in lists that are in text order, by halving, so that nobody walks a long article from its start.</summary>
internal static class TextOrder
{
    /// <summary>The index of the first item that stands at a place or behind it; the count where all stand before it.</summary>
    /// <param name="items">The items in text order.</param>
    /// <param name="place">An offset or the index of a token.</param>
    /// <param name="placeOf">Gives the place of an item, in the same measure.</param>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int place, Func<T, int> placeOf)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (placeOf(items[middle]) < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The address of the first link that shares text with a span, or null.</summary>
    public static string? LinkOver(Article article, TextSpan span)
    {
        var index = FirstFrom(article.Links.AsSpan(), span.Start + 1, link => link.Span.End);
        return index < article.Links.Length && article.Links[index].Span.Overlaps(span) ? article.Links[index].Url : null;
    }
}
