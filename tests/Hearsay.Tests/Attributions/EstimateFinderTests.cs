using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public class EstimateFinderTests
{
    [Theory]
    [InlineData("He put the number at about 260.", "He", "the number at about 260")]
    [InlineData("The harbour board has put the cost at $40 million, and will pay.", "The harbour board", "the cost at $40 million")]
    [InlineData("Lena Moravec put the toll of the storm at nine people.", "Lena Moravec", "the toll of the storm at nine people")]
    public void Whoever_puts_a_number_at_so_many_is_its_source(string text, string source, string content)
    {
        var marked = MarkedText.Read(text);
        var proposal = Assert.Single(EstimateFinder.Find(marked.Table, []));
        Assert.Equal(source, marked.Words(proposal.Source));
        Assert.Equal(content, marked.Words(Assert.Single(proposal.Contents)));
    }

    [Theory]
    [InlineData("He put the kettle at the back.")]
    [InlineData("The loss put 40 jobs at risk.")]
    [InlineData("The number was put at about 260.")]
    public void Other_things_are_put_elsewhere(string text) => Assert.Empty(EstimateFinder.Find(MarkedText.Read(text).Table, []));
}
