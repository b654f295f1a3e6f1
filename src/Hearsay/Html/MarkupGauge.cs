using System.Collections.Frozen;

namespace Hearsay.Html;

/// <summary>Measures markup before it is parsed, so that a small hostile page cannot grow into a huge tree.</summary>
internal static class MarkupGauge
{
    /// <summary>The most formatting elements that may stay open: a parser opens all of them again in every paragraph that follows.</summary>
    private const int MaximumOpenFormatting = 200;

    private static readonly FrozenSet<string> _formatting =
        FrozenSet.ToFrozenSet(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]);

    /// <summary>The offset up to which the markup has no more than that many tags and no flood of unclosed formatting.</summary>
    public static int EndWithin(string html, int maximumTags)
    {
        var open = new Dictionary<string, int>();
        var openCount = 0;
        var tagCount = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0) continue;
            if (!isEnd && ++tagCount > maximumTags) return at;
            if (!_formatting.Contains(name)) continue;
            var count = open.GetValueOrDefault(name);
            if (isEnd && count == 0) continue;
            open[name] = count + (isEnd ? -1 : 1);
            openCount += isEnd ? -1 : 1;
            if (openCount > MaximumOpenFormatting) return at;
        }

        return html.Length;
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[start..end].ToLowerInvariant();
    }
}
