using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Words of an article made fit for one line of a view.</summary>
public static class Excerpt
{
    /// <summary>The words of the spans in one line, "…" between the spans, cut near <paramref name="length"/> characters.</summary>
    public static string Of(Article article, ImmutableArray<TextSpan> spans, int length)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Shorten(string.Join(" … ", spans.Select(span => Straighten(article[span]))), length);
    }

    /// <summary>The text with every run of white space made one space.</summary>
    public static string Straighten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Cut at a space, unless the last one stands far ahead of the end.
    private static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var space = text.LastIndexOf(' ', length);
        var end = space < length / 2 ? length : space;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + " …";
    }
}
