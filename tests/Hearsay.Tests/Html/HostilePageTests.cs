using Hearsay.Html;
using Hearsay.Languages;

namespace Hearsay.Tests.Html;

public class HostilePageTests
{
    private static readonly PageOpener Opener =
        new(FurnitureTable.Load(), MarkupTable.Load(), LanguageIdentifier.Load(), StoryScorer.Load());

    public static TheoryData<string> Names => [.. HostilePage.All().Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_a_hostile_page_is_found_and_what_was_cut_is_said(string name)
    {
        var page = HostilePage.All().Single(page => page.Name == name);
        var html = page.Write();
        var article = Opener.Open(html, new ArticleMetadata());
        Assert.Contains(HostilePage.Sentence, article.Text, StringComparison.Ordinal);
        Assert.True(article.Text.Length < 3 * PageLimits.MaximumText);
        if (page.Diagnostic is { } code) Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == code);
        BlockInvariants.Check(article);
        SourceInvariants.CheckWords(article, html);
    }
}
