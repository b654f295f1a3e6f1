using System.Collections.Frozen;

namespace Hearsay.Html;

/// <summary>Measures markup before it is parsed, so that a small hostile page can hold up no parser and fill no memory.</summary>
internal sealed class MarkupGauge
{
    /// <summary>The most formatting elements left open: a parser opens all of them again in every paragraph that follows.</summary>
    private const int MaximumOpenFormatting = 200;

    /// <summary>The most elements of any sort left open: a parser looks through all of them at most tags.</summary>
    private const int MaximumOpen = 2000;

    /// <summary>The most shapes of drawings, which close themselves, that are taken at their word.</summary>
    private const int MaximumShapes = 20_000;

    private const int LongestName = 16;

    private static readonly FrozenSet<string> _formatting =
        FrozenSet.ToFrozenSet(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]);

    // These never stay open by themselves: they are void, or the next of their kind closes them.
    private static readonly FrozenSet<string> _selfEnding = FrozenSet.ToFrozenSet(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head",
            "body", "p", "li", "dt", "dd",
        "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "rb",
    ]);

    private static readonly FrozenSet<string> _raw =
        FrozenSet.ToFrozenSet(["script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"]);

    private readonly string _html;
    private readonly Dictionary<string, int> _open = [];
    private int _openCount;
    private int _openFormattingCount;
    private int _tagCount;
    private int _shapeCount;

    private MarkupGauge(string html) => _html = html;

    /// <summary>The offset up to which the markup is safe to parse; its length where all of it is.</summary>
    public static int SafeEnd(string html) => new MarkupGauge(html).SafeEnd();

    private int SafeEnd()
    {
        for (var at = NextTag(0); at >= 0 && at + 1 < _html.Length; at = NextTag(at))
        {
            var start = at;
            var isEnd = _html[at + 1] == '/';
            var name = NameAt(at + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at = _html.AsSpan(at).StartsWith("<!--") ? After("-->", at + 2) : at + 1;
                continue;
            }

            at = TagEnd(at + 1);
            if (isEnd) Close(name);
            else if (!TryOpen(name, at)) return start;
            else if (_raw.Contains(name)) at = After($"</{name}", at) is var end && end < _html.Length ? end - name.Length - 2 : end;
        }

        return _html.Length;
    }

    private bool TryOpen(string name, int tagEnd)
    {
        if (++_tagCount > PageLimits.MaximumElements) return false;
        if (_selfEnding.Contains(name)) return true;
        var isShape = _html[tagEnd - 2] == '/' && (_open.GetValueOrDefault("svg") > 0 || _open.GetValueOrDefault("math") > 0);
        if (isShape && ++_shapeCount <= MaximumShapes) return true;
        _open[name] = _open.GetValueOrDefault(name) + 1;
        if (_formatting.Contains(name)) _openFormattingCount++;
        return ++_openCount <= MaximumOpen && _openFormattingCount <= MaximumOpenFormatting;
    }

    private void Close(string name)
    {
        if (_open.GetValueOrDefault(name) == 0) return;
        _open[name]--;
        _openCount--;
        if (_formatting.Contains(name)) _openFormattingCount--;
    }

    private int NextTag(int from) => from < _html.Length ? _html.IndexOf('<', from) : -1;

    /// <summary>The offset just after the tag's closing mark; quoted values may hold such a mark too.</summary>
    private int TagEnd(int from)
    {
        for (var at = from; at < _html.Length; at++)
        {
            if (_html[at] == '>') return at + 1;
            if (_html[at] is not ('"' or '\'') || _html[at - 1] != '=') continue;
            var close = _html.IndexOf(_html[at], at + 1);
            if (close < 0) return _html.Length;
            at = close;
        }

        return _html.Length;
    }

    private int After(string mark, int from)
    {
        var at = from < _html.Length ? _html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? _html.Length : at + mark.Length;
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < _html.Length && end - start < LongestName && char.IsAsciiLetterOrDigit(_html[end])) end++;
        return end > start && char.IsAsciiLetter(_html[start]) ? _html[start..end].ToLowerInvariant() : "";
    }
}
