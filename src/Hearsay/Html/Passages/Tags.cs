using System.Collections.Frozen;

namespace Hearsay.Html;

/// <summary>What the names of elements mean for the layout.</summary>
internal static class Tags
{
    /// <summary>Elements whose contents are no text of the page.</summary>
    public static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "button",
            "select", "textarea",
        "input", "dialog", "datalist", "map", "head", "title", "link", "meta", "img", "picture", "source", "area", "col", "colgroup",
            "progress", "meter", "menu",
    ]);

    /// <summary>Elements that hold side pieces by their meaning.</summary>
    public static readonly FrozenSet<string> Aside = FrozenSet.ToFrozenSet(["nav", "footer", "aside", "form"]);

    /// <summary>Elements that stand in a line of text; all others part passages.</summary>
    public static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
            "mark", "nobr", "q",
        "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "td",
            "th", "br", "amp-link",
    ]);

    /// <summary>The kind that an element gives to the text inside, or null where it gives none.</summary>
    public static BlockKind? KindOf(string tag) => tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        "figure" or "figcaption" or "caption" => BlockKind.Caption,
        "tr" => BlockKind.Table,
        "address" => BlockKind.Other,
        _ => null,
    };
}
