using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Hearsay.Export;

/// <summary>The article's words, cut where a part of an attribution begins or ends.</summary>
public static partial class ReadingHtml
{
    // Text of any script stays readable; marks with a meaning in HTML, controls and lone surrogates do not get through.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Escape(string text) => _encoder.Encode(text);

    private static void WriteArticle(StringBuilder page, View view)
    {
        page.Append("<main>\n");
        if (view.Reading.Article.Blocks.IsEmpty) page.Append("<p class=\"empty\">The article has no text.</p>\n");
        for (var block = 0; block < view.Reading.Article.Blocks.Length; block++)
        {
            if (block != view.Headline) WriteBlock(page, view, block);
        }

        page.Append("</main>\n");
    }

    private static void WriteBlock(StringBuilder page, View view, int block)
    {
        var kind = view.Reading.Article.Blocks[block].Kind;
        var isRead = view.Reading.Article.Blocks[block].IsRead;
        var tag = kind switch { BlockKind.Heading or BlockKind.Headline => "h2", BlockKind.Quote => "blockquote", _ => "p" };
        var keepsLines = kind is BlockKind.List or BlockKind.Table or BlockKind.Embed or BlockKind.Other;
        page.Append(isRead ? "<div class=\"row\">" : "<div class=\"row furniture\">")
            .Append('<').Append(tag).Append(keepsLines ? " class=\"text lines\"" : " class=\"text\"").Append(" dir=\"auto\">");
        var isPlain = kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quote;
        if (!isPlain) page.Append("<span class=\"kind\">").Append(WireName.Of(kind)).Append("</span>");
        WriteSegments(page, view, block);
        page.Append("</").Append(tag).Append('>');
        WriteCards(page, view, block);
        page.Append("</div>\n");
    }

    private static void WriteSegments(StringBuilder page, View view, int block)
    {
        foreach (var segment in view.Segments[block]) WriteSegment(page, view, segment);
    }

    private static void WriteSegment(StringBuilder page, View view, Segment segment)
    {
        var reading = view.Reading;
        if (!segment.Strands.IsEmpty) page.Append("<span class=\"").AppendJoin(' ', SegmentMarks.Of(reading, segment)).Append("\">");
        foreach (var strand in segment.Strands.Where(strand => SegmentMarks.BeginsContent(reading, segment, strand)))
        {
            page.Append("<span id=\"w").Append(strand.Attribution).Append("\"></span>");
        }

        WriteFactWords(page, view, segment);
        if (!segment.Strands.IsEmpty) page.Append("</span>");
        var ended = segment.Strands.Where(strand => SegmentMarks.EndsContent(reading, segment, strand));
        foreach (var strand in ended) WriteNumber(page, view, strand);
        WriteBadges(page, view, segment);
    }

    private static void WriteNumber(StringBuilder page, View view, Strand strand)
    {
        var chain = Chain.Write(view.Reading, view.Reading.Attributions[strand.Attribution]);
        var number = strand.Attribution;
        page.Append(view.IsSure(number) ? "<a class=\"n\"" : "<a class=\"n faint\"")
            .Append(" href=\"#a").Append(number).Append("\" aria-label=\"Statement ").Append(number).Append(": ")
            .Append(Escape(chain)).Append("\">").Append(number).Append("</a>");
    }
}
