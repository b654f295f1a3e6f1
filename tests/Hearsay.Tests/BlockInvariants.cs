namespace Hearsay.Tests;

/// <summary>What holds for the blocks and links of every article, whatever it was opened from.</summary>
internal static class BlockInvariants
{
    /// <summary>Blocks are in order, disjoint, trimmed and cover every character that is not white space; links lie inside the
    /// text.</summary>
    public static void Check(Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Span.Start >= end, "blocks overlap or are out of order");
            Assert.True(string.IsNullOrWhiteSpace(article.Text[end..block.Span.Start]), "words stand between blocks");
            Assert.NotEmpty(article[block.Span].Trim());
            Assert.Equal(article[block.Span].Trim(), article[block.Span]);
            end = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(article.Text[end..]), "words stand after the last block");
        Assert.All(article.Links, link => Assert.True(link.Span.End <= article.Text.Length
            && !link.Span.IsEmpty, "a link lies outside the text"));
    }
}
