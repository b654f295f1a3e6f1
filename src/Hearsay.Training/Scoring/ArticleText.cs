namespace Hearsay.Training.Scoring;

/// <summary>Makes articles of bare text for measuring.</summary>
internal static class ArticleText
{
    /// <summary>An article in which every stretch between blank lines is a paragraph of the body.</summary>
    public static Article FromParagraphs(string text)
    {
        List<Block> blocks = [];
        int start = 0;
        while (start < text.Length)
        {
            int gap = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            int end = gap < 0 ? text.Length : gap;
            AddBlock(text, start, end, blocks);
            start = end + 1;
        }

        return new Article { Text = text, Blocks = [.. blocks] };
    }

    private static void AddBlock(string text, int start, int end, List<Block> blocks)
    {
        ReadOnlySpan<char> inner = text.AsSpan(start, end - start);
        int first = start + inner.Length - inner.TrimStart().Length;
        int last = end - (inner.Length - inner.TrimEnd().Length);
        if (first < last)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(first, last)));
        }
    }
}
