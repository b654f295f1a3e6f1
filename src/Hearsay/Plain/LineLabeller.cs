using Hearsay.Languages;

namespace Hearsay.Plain;

/// <summary>Labels the blocks of a plain text by their words, their look and their place.</summary>
internal sealed class LineLabeller(FurnitureTable furniture)
{
    private const int LastHeadPosition = 4;

    /// <summary>One kind for each line.</summary>
    public BlockKind[] Label(List<Line> lines, string? title)
    {
        var kinds = lines.Select(KindByWords).ToArray();
        var headline = FindHeadline(lines, kinds, title);
        if (headline >= 0) kinds[headline] = BlockKind.Headline;
        LabelStandfirst(lines, kinds, headline);
        LabelItems(lines, kinds);
        LabelHeadings(lines, kinds, headline);
        return kinds;
    }

    private BlockKind KindByWords(Line line)
    {
        if (Byline.IsByline(line.Text)) return BlockKind.Byline;
        if (PublicationLine.IsPublicationLine(line.Text) || PublicationLine.IsDateline(line.Text)) return BlockKind.Dateline;
        return furniture.KindOf(line.Text) ?? (line.IsQuote ? BlockKind.Quote : BlockKind.Paragraph);
    }

    private static int FindHeadline(List<Line> lines, BlockKind[] kinds, string? title)
    {
        if (title is not null)
        {
            var same = lines.Take(LastHeadPosition).ToList().FindIndex(line => Line.SameWords(line.Text, title));
            if (same >= 0) return same;
        }

        var first = Array.FindIndex(kinds, kind => kind is not (BlockKind.Byline or BlockKind.Dateline or BlockKind.Other));
        var isAlone = first < 0 || first == lines.Count - 1 || first >= LastHeadPosition;
        return !isAlone && kinds[first] == BlockKind.Paragraph && lines[first].LooksLikeHeadline && !lines[first].IsItem ? first : -1;
    }

    private static void LabelStandfirst(List<Line> lines, BlockKind[] kinds, int headline)
    {
        if (headline < 0 || headline + 2 >= lines.Count || kinds[headline + 1] != BlockKind.Paragraph) return;
        // A summary stands between headline and byline, or is a second line without a final stop.
        var standsBeforeByline = kinds[headline + 2] is BlockKind.Byline or BlockKind.Dateline;
        var next = lines[headline + 1];
        if (standsBeforeByline || (next.WordCount > 3 && next.LooksLikeHeadline && !next.EndsAsSentence
            && !next.IsItem)) kinds[headline + 1] = BlockKind.Standfirst;
    }

    private static void LabelItems(List<Line> lines, BlockKind[] kinds)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            // One line that opens with a dash may be a speaker in a dialogue; a list has two items at least.
            var hasFellow = (index > 0 && lines[index - 1].IsItem) || (index + 1 < lines.Count && lines[index + 1].IsItem);
            if (kinds[index] == BlockKind.Paragraph && lines[index].IsItem && hasFellow) kinds[index] = BlockKind.List;
        }
    }

    private static void LabelHeadings(List<Line> lines, BlockKind[] kinds, int headline)
    {
        for (var index = Math.Max(headline + 1, 1); index + 1 < lines.Count; index++)
        {
            var standsBetween = kinds[index] == BlockKind.Paragraph && kinds[index + 1] == BlockKind.Paragraph
                && lines[index + 1].EndsAsSentence;
            var isLeader = lines[index + 1].WordCount > 2 * lines[index].WordCount;
            if (standsBetween && isLeader && lines[index].LooksLikeHeading) kinds[index] = BlockKind.Heading;
        }
    }
}
