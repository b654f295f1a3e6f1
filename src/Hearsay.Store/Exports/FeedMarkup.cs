using System.Text;

namespace Hearsay.Store.Exports;

/// <summary>Writes the markup of feed entries: words, lists and links, all that is of articles encoded.</summary>
internal sealed class FeedMarkup
{
    private readonly StringBuilder _markup = new();

    /// <summary>Words between the tags of an element.</summary>
    public FeedMarkup Element(string name, string text) => Raw($"<{name}>").Text(text).Raw($"</{name}>");

    /// <summary>Words as they are.</summary>
    public FeedMarkup Text(string text) => Raw(Encode(text));

    /// <summary>Words that lead to an address, or words alone where there is none.</summary>
    public FeedMarkup Link(string? address, string text) =>
        address is null ? Text(text) : Raw($"<a href=\"{Encode(address)}\">").Text(text).Raw("</a>");

    /// <summary>Markup of the desk's own.</summary>
    public FeedMarkup Raw(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    public override string ToString() => _markup.ToString();

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
