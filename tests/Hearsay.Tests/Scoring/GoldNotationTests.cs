using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class GoldNotationTests
{
    [Fact]
    public void Marks_become_spans_and_leave_the_text()
    {
        var gold = Parse("{c1:The wall}, {s1:Mayor Dahl} {q1:said}, {c1:will be built}.");
        Assert.Equal("The wall, Mayor Dahl said, will be built.", gold.Text);
        var relation = Assert.Single(gold.Relations);
        Assert.Equal(["Mayor Dahl"], Words(gold, Role.Source));
        Assert.Equal(["said"], Words(gold, Role.Cue));
        Assert.Equal(["The wall", "will be built"], Words(gold, Role.Content));
        Assert.Equal("one", gold.Metadata.Id);
        Assert.Equal(("Wall", "The Quay", "2031-03-05"), (gold.Metadata.Title, gold.Metadata.Outlet, gold.Metadata.Published?.ToString()));
        Assert.Same(relation, gold.Relations[0]);
    }

    [Fact]
    public void A_part_of_two_attributions_and_marks_inside_marks()
    {
        var gold = Parse("{s1,2:Dahl} {q1:said} {c1:the wall is new} and {q2:denied} {c2:that {s3:Prado} {q3:said} {c3:so}}.");
        Assert.Equal(3, gold.Relations.Length);
        Assert.Equal(gold.Relations[0].Source, gold.Relations[1].Source, (left, right) => left.SequenceEqual(right));
        Assert.Equal("that Prado said so", gold.Text[gold.Relations[1].Content[0].Start..gold.Relations[1].Content[0].End]);
    }

    [Theory]
    [InlineData("{s1:Dahl")]
    [InlineData("Dahl}")]
    [InlineData("{x1:Dahl}")]
    [InlineData("{s:Dahl}")]
    [InlineData("{s1:Dahl} {q1:said}")]
    public void A_broken_mark_is_refused(string text) => Assert.Throws<FormatException>(() => Parse(text));

    [Fact]
    public void An_unknown_heading_line_is_refused() =>
        Assert.Throws<FormatException>(() => GoldNotation.Parse("one", "colour: red\n\nText."));

    private static GoldArticle Parse(string text) =>
        GoldNotation.Parse("one", $"title: Wall\noutlet: The Quay\npublished: 2031-03-05\n\n{text}\n");

    private static IEnumerable<string> Words(GoldArticle gold, Role role) =>
        gold.Relations[0][role].Select(span => gold.Text[span.Start..span.End]);
}
