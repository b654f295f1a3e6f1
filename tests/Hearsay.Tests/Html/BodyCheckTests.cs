using Hearsay.Html;

namespace Hearsay.Tests.Html;

public class BodyCheckTests
{
    private static readonly string Story = string.Join(' ', Enumerable.Range(0, 100).Select(number => $"Ferry {number} stayed in port."));

    [Fact]
    public void The_same_text_raises_nothing_whatever_its_markup_and_marks() =>
        Assert.Null(BodyCheck.Compare($"<p>{Story.Replace(".", "</p>,<p>", StringComparison.Ordinal)}", Story));

    [Fact]
    public void Another_text_is_told() => Assert.Equal("body-differs", BodyCheck.Compare(Story, "Whales are back in the bay.")?.Code);

    [Fact]
    public void A_text_of_which_only_the_beginning_was_read_is_told() =>
        Assert.Equal("body-differs", BodyCheck.Compare(Story, Story[..(Story.Length * 3 / 10)])?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Whales are back in the bay.")]
    public void Little_or_nothing_to_compare_raises_nothing(string? stated) => Assert.Null(BodyCheck.Compare(stated, Story));

    [Fact]
    public void Linked_data_never_gives_the_text()
    {
        var head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{Story}}"}</script>""";
        var article = InventedPage.OpenArticle(head);
        Assert.DoesNotContain("Ferry 3 ", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == "body-differs");
    }
}
