using Hearsay.Tests.House;

namespace Hearsay.Tests.Specs;

public class SpecPageTests
{
    private static readonly Reader Reader = Reader.Load();

    public static TheoryData<string> Pages() => [.. SpecPage.Names()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_reads_as_its_page_says(string name)
    {
        var page = SpecPage.Load(name);
        var dumps = page.Examples().Select(example => example.Dump(Reader)).ToList();
        if (Repository.IsUpdating) Repository.Write(name, page.With(dumps));
        Assert.Equal(Repository.IsUpdating ? page.With(dumps) : Repository.Read(name), page.With(dumps));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_keeps_the_invariants_of_spans(string name) =>
        Assert.Empty(SpecPage.Load(name).Examples().SelectMany(example => SpanInvariants.FindBreaches(example.Read(Reader))));

    [Fact]
    public void A_page_without_examples_is_no_page() =>
        Assert.All(SpecPage.Names(), name => Assert.NotEmpty(SpecPage.Load(name).Examples()));

    [Fact]
    public void An_example_has_heading_options_input_and_expected_dump()
    {
        var example = Assert.Single(Page("one: two\n").Examples());
        Assert.Equal("Rain", example.Heading);
        Assert.Equal("It rained.\n\nA lot.", example.Input);
        Assert.Equal("one: two\n", example.Expected);
        var metadata = example.Read(Reader).Article.Metadata;
        Assert.Equal(("2031-03-05", "The Quay"), (metadata.Published?.ToString(), metadata.Outlet));
    }

    [Fact]
    public void An_update_changes_the_dump_alone() => Assert.Equal(Text("three\n"), Page("one: two\n").With(["three\n"]));

    [Fact]
    public void An_example_without_an_end_is_refused() =>
        Assert.Throws<FormatException>(() => SpecPage.Parse("x.md", "```hearsay\nIt rained.\n").Examples().ToList());

    private static SpecPage Page(string dump) => SpecPage.Parse("x.md", Text(dump));

    private static string Text(string dump) =>
        $"# Weather\n\n## Rain\n\n```hearsay published=2031-03-05 outlet=\"The Quay\"\nIt rained.\n\nA lot.\n.\n{dump}```\n\nMore.\n";
}
