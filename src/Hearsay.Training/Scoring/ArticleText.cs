namespace Hearsay.Training.Scoring;

/// <summary>Makes articles of bare text for measuring.</summary>
internal static class ArticleText
{
    /// <summary>An article in which every stretch between blank lines is a paragraph of the body.</summary>
    public static Article FromParagraphs(string text)
    {
        List<Block> blocks = [];
        var start = 0;
        while (start < text.Length)
        {
            var gap = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            var end = gap < 0 ? text.Length : gap;
            AddBlock(text, start, end, blocks);
            start = end + 1;
        }

        return new Article { Text = text, Blocks = [.. blocks] };
    }

    private static void AddBlock(string text, int start, int end, List<Block> blocks)
    {
        ReadOnlySpan<char> inner = text.AsSpan(start, end - start);
        var first = start + inner.Length - inner.TrimStart().Length;
        var last = end - (inner.Length - inner.TrimEnd().Length);
        if (first < last)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(first, last)));
        }
    }
}
