using System.Collections.Immutable;
using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class QuotationReaderTests
{
    [Theory]
    [InlineData("“The wall fell,” he said.", "The wall fell,")]
    [InlineData("\"The wall fell,\" he said.", "The wall fell,")]
    [InlineData("``The wall fell,'' he said.", "The wall fell,")]
    [InlineData("«Le mur», he said.", "Le mur")]
    [InlineData("‘The wall fell,’ he said.", "The wall fell,")]
    [InlineData("'The wall fell,' he said.", "The wall fell,")]
    [InlineData("\"One,\" he said, \"two.\"", "One,|two.")]
    [InlineData("He called it “a shame”—and “a scandal”.", "a shame|a scandal")]
    public void Marks_of_every_kind_are_read(string text, string inner) => Check(text, inner);

    [Theory]
    [InlineData("The sailors’ union isn’t Lee’s.")]
    [InlineData("The sailors' union isn't Lee's.")]
    [InlineData("Back in the '90s, rock 'n' roll was king.")]
    [InlineData("Give 'em hell.")]
    [InlineData("A 5'10\" man")]
    public void Apostrophes_quote_nothing(string text) =>
        Assert.DoesNotContain(Read(text), quotation => quotation.End == QuotationEnd.Closed);

    [Theory]
    [InlineData("‘It isn’t the sailors’ fault,’ he said.", "It isn’t the sailors’ fault,")]
    [InlineData("'It isn't Lee's fault,' he said.", "It isn't Lee's fault,")]
    public void Apostrophes_do_not_end_single_quotations(string text, string inner) => Check(text, inner);

    [Fact]
    public void A_quotation_in_a_quotation_is_deeper()
    {
        const string text = "“She said ‘never’ and left,” he said.";
        ImmutableArray<Quotation> quotations = Read(text);

        Assert.Equal(["She said ‘never’ and left,", "never"],
            quotations.Select(quotation => text[quotation.Inner.Start..quotation.Inner.End]));
        Assert.Equal([0, 1], quotations.Select(quotation => quotation.Depth));
    }

    [Fact]
    public void A_mark_that_is_never_closed_reaches_to_the_end_of_its_block()
    {
        Quotation quotation = Assert.Single(Read("He said “the wall fell."));

        Assert.Equal(QuotationEnd.Unclosed, quotation.End);
        Assert.Equal("He said “the wall fell.".Length, quotation.Span.End);
    }

    [Fact]
    public void A_closing_mark_without_an_opening_one_is_passed_over() => Assert.Empty(Read("the wall fell,” he said."));

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph_that_opens_with_a_mark()
    {
        ImmutableArray<Quotation> quotations = Read("He said: “The wall fell.", "“Nobody was hurt.”", "“Good,” she said.");

        Assert.Equal([QuotationEnd.Continued, QuotationEnd.Closed, QuotationEnd.Closed], quotations.Select(quotation => quotation.End));
        Assert.Equal([false, true, false], quotations.Select(quotation => quotation.IsContinuation));
    }

    [Fact]
    public void A_quotation_does_not_go_on_in_a_paragraph_without_a_mark() =>
        Assert.Equal(QuotationEnd.Unclosed, Assert.Single(Read("He said: “The wall fell.", "Nobody was hurt.")).End);

    private static void Check(string text, string inner) =>
        Assert.Equal(inner, string.Join('|', Read(text).Select(quotation => text[quotation.Inner.Start..quotation.Inner.End])));

    private static ImmutableArray<Quotation> Read(params string[] paragraphs)
    {
        List<Block> blocks = [];
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, start + paragraph.Length)));
            start += paragraph.Length + 2;
        }

        return QuotationReader.Read(string.Join("\n\n", paragraphs), [.. blocks]);
    }
}
