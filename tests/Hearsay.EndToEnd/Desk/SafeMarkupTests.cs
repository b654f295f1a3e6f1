using Hearsay.Desk;

namespace Hearsay.EndToEnd.Desk;

public class SafeMarkupTests
{
    [Theory]
    [InlineData("<p>It <em>rained</em>.</p>", "<p>It <em>rained</em>.</p>")]
    [InlineData("<script>alert(1)</script>dry", "dry")]
    [InlineData("<p onclick=\"a()\" style=\"color:red\" class=\"x\" id=\"main\">dry</p>", "<p>dry</p>")]
    [InlineData("<a href=\"javascript:a()\">here</a>", "<a>here</a>")]
    [InlineData("<a href=\"https://a.example/\">here</a>", "<a href=\"https://a.example/\">here</a>")]
    [InlineData("<a href=\"/e\">here</a>", "<a href=\"https://b.example/e\">here</a>")]
    [InlineData("<h1>Late</h1>", "<p><strong>Late</strong></p>")]
    [InlineData("<svg onload=\"a()\"><text>drawn</text></svg>dry", "dry")]
    [InlineData("<img src=\"https://a.example/x.png\" onerror=\"a()\">dry", "dry")]
    [InlineData("<form action=\"https://a.example\"><input name=\"a\">dry</form>", "dry")]
    [InlineData("<main><article>dry</article></main>", "dry")]
    [InlineData("<p>dry<style>p{}</style><noscript><img src=x></noscript>", "<p>dry</p>")]
    public void What_is_left_are_words_in_their_order(string markup, string expected) =>
        Assert.Equal(expected, SafeMarkup.From(markup, "https://b.example/c/d"));

    [Fact]
    public void Markup_that_is_nested_too_deeply_is_left_to_be_shown_as_text()
    {
        Assert.Null(SafeMarkup.From(string.Concat(Enumerable.Repeat("<div>", 100_000)), url: null));
        Assert.NotNull(SafeMarkup.From(string.Concat(Enumerable.Repeat("<p>It rained.<br>", 10_000)), url: null));
    }
}
