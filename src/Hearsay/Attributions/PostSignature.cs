using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>The line under an embedded post that names its author, such as "— Ann Marsh (@annmarsh) May 3, 2024".</summary>
/// <param name="Start">Where it begins in its block; the post's own words stand ahead of it.</param>
/// <param name="Author">The author's name in its block.</param>
internal readonly record struct PostSignature(int Start, TextSpan Author)
{
    private const int LongestName = 80;

    private static readonly ImmutableArray<string> _openers = [.. TsvTable.Read("posts.tsv", 1).Select(row => row[0])];

    /// <summary>The signature at the end of the block's text, or null.</summary>
    public static PostSignature? Find(string text) => Shared(text) ?? Dashed(text);

    // "A post shared by Ann Marsh (@annmarsh)", "Posted by Gull Island Ferries on Friday, May 3, 2024"
    private static PostSignature? Shared(string text)
    {
        foreach (var opener in _openers)
        {
            var start = text.LastIndexOf(opener, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) continue;
            var name = start + opener.Length;
            var end = EndOf(text, name, [" (", " on "]);
            if (Make(text, start, name, end) is { } found) return found;
        }

        return null;
    }

    // "The pier is shut. — Ann Marsh (@annmarsh) May 3, 2024": the last handle in brackets is the author's.
    private static PostSignature? Dashed(string text)
    {
        var handle = text.LastIndexOf("(@", StringComparison.Ordinal);
        if (handle < 1) return null;
        var dash = text.AsSpan(0, handle).LastIndexOfAny('—', '–');
        return dash < 0 ? null : Make(text, dash, dash + 1, handle);
    }

    private static int EndOf(string text, int from, ReadOnlySpan<string> borders)
    {
        var end = text.Length;
        foreach (var border in borders)
            if (text.IndexOf(border, from, StringComparison.Ordinal) is >= 0 and var at) end = Math.Min(end, at);
        return end;
    }

    private static PostSignature? Make(string text, int start, int nameStart, int nameEnd)
    {
        while (nameStart < nameEnd && char.IsWhiteSpace(text[nameStart])) nameStart++;
        while (nameEnd > nameStart && char.IsWhiteSpace(text[nameEnd - 1])) nameEnd--;
        var isName = nameEnd - nameStart is > 0 and <= LongestName && text[nameStart..nameEnd].Any(char.IsLetter);
        return isName ? new PostSignature(start, new TextSpan(nameStart, nameEnd)) : null;
    }
}
