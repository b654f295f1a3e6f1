using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>When an entry of a live blog was published, in value and in words.</summary>
/// <param name="Published">The time that its markup gives, or null.</param>
/// <param name="Words">The words of the element that gives it, or null.</param>
internal sealed record EntryTime(Timestamp? Published, string? Words)
{
    /// <summary>The time of the entry in the element.</summary>
    public static EntryTime Of(IElement entry)
    {
        var element = entry.QuerySelector("time[datetime], [itemprop='datePublished'][content], [itemprop='datePublished'][datetime]");
        var written = element?.GetAttribute("datetime") ?? element?.GetAttribute("content");
        return new EntryTime(FactText.ReadTime(written), FactText.Clean(element?.TextContent));
    }

    /// <summary>Whether the text is the line that says it, such as "14:05" or "2 hours ago".</summary>
    public bool IsWrittenIn(string text) => text == Words || PublicationLine.IsTimeLine(text);
}
