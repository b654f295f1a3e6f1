using System.Collections.Immutable;
using Hearsay.Export;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Writes the article's blocks with sources, cues, hedges and contents marked: by colour, else by signs.</summary>
/// <remarks>What belongs only to attributions that are less sure stays unmarked; they are listed below the article.</remarks>
internal sealed class MarkedArticle(IAnsiConsole console, Reading reading, bool hasColour)
{
    private static readonly Dictionary<Role, (string Open, string Close)> _signs = new()
    {
        [Role.Content] = ("‹", "›"),
        [Role.Source] = ("*", "*"),
        [Role.Relay] = ("*", "*"),
        [Role.Cue] = ("_", "_"),
        [Role.Hedge] = ("~", "~"),
    };

    private readonly ILookup<int, Segment> _segments =
        SegmentCutter.Cut(reading).Select(segment => WithSureStrands(reading, segment)).ToLookup(segment => segment.Block);

    /// <summary>Writes all blocks, an empty line before each.</summary>
    public void Write()
    {
        if (reading.Attributions.Any(AttributionFacts.IsSure)) WriteLegend();
        for (var block = 0; block < reading.Article.Blocks.Length; block++)
        {
            var isShownAsTitle = reading.Article.Blocks[block].Kind == BlockKind.Headline && IsPlain(block);
            if (!isShownAsTitle) WriteBlock(block);
        }
    }

    private static Segment WithSureStrands(Reading reading, Segment segment) => segment with
    {
        Strands = [.. segment.Strands.Where(strand => AttributionFacts.IsSure(reading.Attributions[strand.Attribution]))],
    };

    private bool IsPlain(int block) => _segments[block].All(segment => segment.Strands.IsEmpty);

    private void WriteLegend()
    {
        var legend = new StyledText();
        AppendWords(legend, "source", [Role.Source]);
        legend.Append(" ");
        AppendWords(legend, "cue", [Role.Cue]);
        legend.Append(" ");
        AppendWords(legend, "hedge", [Role.Hedge]);
        legend.Append(" ");
        AppendWords(legend, "content", [Role.Content]);
        legend.Append("#id", Styles.Number);
        console.WriteLine();
        legend.Write(console);
    }

    private void AppendWords(StyledText line, string words, Role[] roles)
    {
        var signs = roles.Select(role => _signs[role]).ToArray();
        if (!hasColour) line.Append(string.Concat(signs.Select(sign => sign.Open)));
        line.Append(words, FindStyle(roles));
        if (!hasColour) line.Append(string.Concat(signs.Select(sign => sign.Close)));
    }

    private void WriteBlock(int index)
    {
        var block = reading.Article.Blocks[index];
        var line = new StyledText();
        if (!block.IsRead) line.Append($"({WireName.Of(block.Kind)}) ", Styles.Faint);
        Segment[] segments = [.. _segments[index]];
        for (var i = 0; i < segments.Length; i++)
        {
            AppendSegment(line, segments[i], Before(segments, i), After(segments, i), block.IsRead);
        }

        console.WriteLine();
        line.Write(console);
    }

    private void AppendSegment(StyledText line, Segment segment, ImmutableArray<Strand> before, ImmutableArray<Strand> after, bool isRead)
    {
        var style = isRead ? FindStyle(segment.Strands.Select(strand => strand.Role)) : Styles.Faint;
        var opened = segment.Strands.Where(strand => !before.Contains(strand));
        var closed = segment.Strands.Where(strand => !after.Contains(strand)).Reverse().ToArray();
        if (!hasColour) line.Append(WriteSigns(opened, sign => sign.Open), style);
        line.Append(reading.Article[segment.Span], style);
        if (!hasColour) line.Append(WriteSigns(closed, sign => sign.Close), style);
        foreach (var strand in closed)
        {
            if (IsLast(strand, segment)) line.Append($"#{strand.Attribution}", Styles.Number);
        }
    }

    private bool IsLast(Strand strand, Segment segment) =>
        strand.Role == Role.Content && reading.Attributions[strand.Attribution].Content[^1].End == segment.Span.End;

    // Two attributions often share a source: one sign is enough for both. Contents end at places of their own, and keep a sign each.
    private static string WriteSigns(IEnumerable<Strand> strands, Func<(string Open, string Close), string> side) =>
        string.Concat(strands.Where(strand => _signs.ContainsKey(strand.Role))
            .DistinctBy(strand => (_signs[strand.Role], strand.Role == Role.Content ? strand.Attribution : 0))
            .Select(strand => side(_signs[strand.Role])));

    private static ImmutableArray<Strand> Before(Segment[] segments, int index) => index == 0 ? [] : segments[index - 1].Strands;

    private static ImmutableArray<Strand> After(Segment[] segments, int index) =>
        index + 1 == segments.Length ? [] : segments[index + 1].Strands;

    private static Style FindStyle(IEnumerable<Role> roles)
    {
        Role[] all = [.. roles];
        if (all.Contains(Role.Hedge)) return Styles.Hedge;
        if (all.Contains(Role.Cue)) return Styles.Cue;
        if (all.Contains(Role.Source) || all.Contains(Role.Recipient)) return Styles.Source;
        if (all.Contains(Role.Relay)) return Styles.Relay;
        return all.Contains(Role.Content) ? Styles.Content : Style.Plain;
    }
}
