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
        if (!segment.Strands.IsEmpty) page.Append("<span class=\"").AppendJoin(' ', FindClasses(view, segment)).Append("\">");
        foreach (var strand in segment.Strands.Where(strand => BeginsContent(reading, segment, strand)))
        {
            page.Append("<span id=\"w").Append(strand.Attribution).Append("\"></span>");
        }

        WriteFactWords(page, view, segment);
        if (!segment.Strands.IsEmpty) page.Append("</span>");
        foreach (var strand in segment.Strands.Where(strand => EndsContent(reading, segment, strand))) WriteNumber(page, view, strand);
        WriteBadges(page, view, segment);
    }

    private static IEnumerable<string> FindClasses(View view, Segment segment)
    {
        var sure = segment.Strands.Where(strand => view.IsSure(strand.Attribution)).ToArray();
        var roles = sure.Select(strand => WireName.Of(strand.Role)).Distinct();
        var contents = sure.Where(strand => strand.Role == Role.Content).ToArray();
        var innermost = contents.Length == 0 ? null : view.Reading.Attributions[contents[^1].Attribution];
        var marks = innermost is null ? [] : (string[])[FindStroke(innermost, segment.IsQuoted)];
        var members = segment.Strands.Select(strand => $"x{strand.Attribution}").Distinct();
        return (sure.Length == 0 ? ["unsure"] : roles.Concat(marks)).Concat(members);
    }

    // Of nested contents the innermost, which comes last, gives the stroke.
    private static string FindStroke(Attribution attribution, bool isQuoted)
    {
        if (attribution.Polarity == Polarity.Negative) return "denied";
        if (attribution.Source is null) return "sourceless";
        if (attribution.Manner == Manner.Mixed) return isQuoted ? "direct" : "indirect";
        return WireName.Of(attribution.Manner);
    }

    private static bool BeginsContent(Reading reading, Segment segment, Strand strand) =>
        strand.Role == Role.Content && reading.Attributions[strand.Attribution].Content[0].Start == segment.Span.Start;

    private static bool EndsContent(Reading reading, Segment segment, Strand strand) =>
        strand.Role == Role.Content && reading.Attributions[strand.Attribution].Content[^1].End == segment.Span.End;

    private static void WriteNumber(StringBuilder page, View view, Strand strand)
    {
        var chain = Chain.Write(view.Reading, view.Reading.Attributions[strand.Attribution]);
        var number = strand.Attribution;
        page.Append(view.IsSure(number) ? "<a class=\"n\"" : "<a class=\"n faint\"")
            .Append(" href=\"#a").Append(number).Append("\" aria-label=\"Statement ").Append(number).Append(": ")
            .Append(Escape(chain)).Append("\">").Append(number).Append("</a>");
    }
}
