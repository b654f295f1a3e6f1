using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class PostSignatureTests
{
    [Theory]
    [InlineData("The pier is shut. — Ann Marsh (@annmarsh) May 3, 2024", "Ann Marsh", "The pier is shut. ")]
    [InlineData("— Gull Island Ferries (@gullferries) May 3, 2024", "Gull Island Ferries", "")]
    [InlineData("Shut – till Monday (@boss said so) — Bo Lund (@bolund)", "Bo Lund", "Shut – till Monday (@boss said so) ")]
    [InlineData("A post shared by Ines Okafor (@inesokafor)", "Ines Okafor", "")]
    [InlineData("The pier is shut. Posted by Gull Island Ferries on Friday, May 3, 2024", "Gull Island Ferries", "The pier is shut. ")]
    [InlineData("Ein Beitrag geteilt von Anna Müller (@annamueller)", "Anna Müller", "")]
    public void The_line_under_a_post_names_its_author(string text, string author, string before)
    {
        var signature = PostSignature.Find(text);
        Assert.NotNull(signature);
        Assert.Equal(author, text[signature.Value.Author.Start..signature.Value.Author.End]);
        Assert.Equal(before, text[..signature.Value.Start]);
    }

    [Theory]
    [InlineData("The pier is shut.")]
    [InlineData("Ask the harbour master (@harbour) about it.")]
    [InlineData("— (@gullferries)")]
    [InlineData("View this post on Instagram")]
    public void Other_lines_name_none(string text) => Assert.Null(PostSignature.Find(text));
}
