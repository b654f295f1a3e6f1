using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class HeadlineCheckTests
{
    private const string Body =
        "[The company altered the pump log in March], {a source close to the inquiry} <said>. The lock stayed shut all day.";

    [Fact]
    public void A_headline_that_drops_the_source_is_told_of()
    {
        var diagnostic = Assert.Single(Check($"Company altered pump log\n\n{Body}", out var article));
        Assert.Equal("headline-asserts", diagnostic.Code);
        Assert.Equal("Company altered pump log", article[diagnostic.Span]);
        Assert.Contains("a source close to the inquiry", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Company altered pump log, source says")]
    [InlineData("Company ‘altered’ pump log")]
    [InlineData("Company allegedly altered pump log")]
    [InlineData("Source: Company altered pump log")]
    [InlineData("Did the company alter the pump log?")]
    [InlineData("Night at the lock ends in a quarrel")]
    public void A_headline_that_keeps_its_distance_is_not(string headline) => Assert.Empty(Check($"{headline}\n\n{Body}", out _));

    [Fact]
    public void What_the_body_asserts_too_may_stand_in_the_headline() =>
        Assert.Empty(Check($"Company altered pump log\n\n{Body} In March the company altered the log of its pump.", out _));

    private static ImmutableArray<Diagnostic> Check(string text, out Article article)
    {
        var marked = MarkedText.Read(text);
        var (table, proposal) = (marked.Table, marked.Proposal);
        article = marked.Article;
        var source = proposal.Source is { } words ? new Source([table.Span(words)], null, null, EntityKind.Unnamed) : null;
        return HeadlineCheck.Check(table, [new Attribution { Source = source, Content = [.. proposal.Contents.Select(table.Span)] }]);
    }
}
