using Hearsay.Store.Archives;

namespace Hearsay.EndToEnd.Archives;

public abstract partial class ArchiveContract
{
    private static readonly Reading[] _reports =
    [
        Report.Of("The ferry from Port Anselm was late, Ines Holt said.", "The Herald", "2031-03-05")
            .Saying("The ferry from Port Anselm was late", "Ines Holt").In("Port Anselm")
            .Claiming("The ferry from Port Anselm was late", Factuality.Certain),
        Report.Of("The Silver Tern may have been overloaded, an official said.", "The Gazette", "2031-03-06", "Overloaded")
            .Saying("The Silver Tern may have been overloaded", null, EntityKind.Unnamed)
            .Claiming("The Silver Tern may have been overloaded", Factuality.Possible),
        Report.Of("Ferries run again between Port Anselm and Skarra. Nine were hurt, or seven.", "The Gazette", "2031-04-01")
            .In("Port Anselm").In("Skarra").Conflicting("Nine", "seven"),
    ];

    [Theory]
    [InlineData("ferry", "0 2")]
    [InlineData("FERRIES", "2 0")]
    [InlineData("ferry late", "0")]
    [InlineData("\"silver tern\"", "1")]
    [InlineData("\"tern silver\"", "")]
    [InlineData("“silver tern”", "1")]
    [InlineData("over*", "1")]
    [InlineData("ferry -skarra", "0")]
    [InlineData("skarra OR tern", "1 2")]
    [InlineData("-skarra", "")]
    [InlineData("overloaded", "1")]
    [InlineData("zeppelin", "")]
    public async Task Words_find_what_the_articles_say(string text, string expected)
    {
        var found = await SearchAsync(new SearchQuery { Text = text });
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());
    }

    [Fact]
    public async Task All_that_fits_is_listed_in_its_order_whatever_the_page()
    {
        await using var archive = await OpenAsync();
        foreach (var (index, report) in _reports.Index()) await archive.AddAsync(report.At($"file:{index}"), report, Stop);
        var query = new SearchQuery { Text = "ferry", Order = SearchOrder.Newest, Skip = 5, Count = 1 };
        var found = await archive.ListFoundAsync(query, Stop);
        Assert.Equal(["2031-04-01", "2031-03-05"], await Task.WhenAll(found.Select(async id =>
            (await archive.FindVersionAsync(id, Stop))!.Metadata.Published.ToString())));
        Assert.Empty(await archive.ListFoundAsync(new SearchQuery { Text = "-" }, Stop));
        Assert.Equal(3, (await archive.ListFoundAsync(new SearchQuery(), Stop)).Length);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"unclosed")]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("title:ferry ^a {b} -")]
    [InlineData("'; DROP TABLE words; --")]
    [InlineData("a\0b *")]
    [InlineData("*** --- OR OR")]
    public async Task No_words_break_a_search(string text) => Assert.NotNull(await SearchAsync(new SearchQuery { Text = text }));

    [Theory]
    [InlineData(FacetKind.Outlet, "The Gazette", "2 1")]
    [InlineData(FacetKind.Source, "Ines Holt", "0")]
    [InlineData(FacetKind.SourceKind, "unnamed", "1")]
    [InlineData(FacetKind.Month, "2031-03", "1 0")]
    [InlineData(FacetKind.Place, "Skarra", "2")]
    [InlineData(FacetKind.Certainty, "possible", "1")]
    [InlineData(FacetKind.Conflict, "number", "2")]
    [InlineData(FacetKind.Place, "Atlantis", "")]
    public async Task Facets_narrow_a_search(FacetKind kind, string value, string expected) =>
        Assert.Equal(expected, string.Join(' ', await SearchAsync(new SearchQuery { Facets = [new Facet(kind, value)] })));

    [Fact]
    public async Task Of_one_kind_any_facet_will_do_and_of_each_kind_one_must()
    {
        var (skarra, anselm) = (new Facet(FacetKind.Place, "Skarra"), new Facet(FacetKind.Place, "Port Anselm"));
        Assert.Equal(["2", "0"], await SearchAsync(new SearchQuery { Facets = [skarra, anselm] }));
        Assert.Equal(["2"], await SearchAsync(new SearchQuery { Facets = [anselm, new Facet(FacetKind.Outlet, "The Gazette")] }));
    }

    [Fact]
    public async Task Days_and_order_are_kept()
    {
        Assert.Equal(["1", "0"], await SearchAsync(new SearchQuery { To = new DateOnly(2031, 3, 6) }));
        Assert.Equal(["2"], await SearchAsync(new SearchQuery { Text = "ferry", From = new DateOnly(2031, 3, 6) }));
        Assert.Equal(["0", "1", "2"], await SearchAsync(new SearchQuery { Order = SearchOrder.Oldest }));
        Assert.Equal(["2", "0"], await SearchAsync(new SearchQuery { Text = "ferry", Order = SearchOrder.Newest }));
        Assert.Equal(["1"], await SearchAsync(new SearchQuery { Skip = 1, Count = 1 }));
    }

    [Fact]
    public async Task An_answer_shows_the_words_and_counts_what_the_articles_have()
    {
        await using var archive = await OpenAsync();
        await AddReportsAsync(archive);
        var answer = await archive.SearchAsync(new SearchQuery { Text = "ferry", Count = 1 }, Stop);
        Assert.Equal(2, answer.Total);
        var hit = Assert.Single(answer.Hits);
        Assert.Contains(hit.Excerpt, part => part.IsMatch && part.Text.StartsWith("ferr", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(new FacetCount(new Facet(FacetKind.Place, "Port Anselm"), 2), answer.Facets);
        Assert.Contains(new FacetCount(new Facet(FacetKind.Outlet, "The Herald"), 1), answer.Facets);
        Assert.DoesNotContain(answer.Facets, count => count.Facet.Value == "unnamed");
        var all = await archive.SearchAsync(new SearchQuery(), Stop);
        Assert.Equal("The Gazette", all.Facets.First(count => count.Facet.Kind == FacetKind.Outlet).Facet.Value);
        Assert.All(all.Hits, any => Assert.Equal([false], any.Excerpt.Select(part => part.IsMatch)));
    }

    [Fact]
    public async Task What_an_article_no_longer_says_is_not_found()
    {
        await using var archive = await OpenAsync();
        await AddReportsAsync(archive);
        var corrected = Report.Of("The bus was late.", title: "Bus halted");
        await archive.AddAsync(corrected.At("https://news.example/0"), corrected, Stop);
        Assert.Equal(1, (await archive.SearchAsync(new SearchQuery { Text = "ferry" }, Stop)).Total);
        Assert.Equal(1, (await archive.SearchAsync(new SearchQuery { Text = "bus" }, Stop)).Total);
        Assert.Empty(await archive.ListSayingsAsync("Ines Holt", 0, 10, Stop));
    }

    private async Task<string[]> SearchAsync(SearchQuery query)
    {
        await using var archive = await OpenAsync();
        await AddReportsAsync(archive);
        var answer = await archive.SearchAsync(query, Stop);
        return [.. answer.Hits.Select(hit => hit.Version.Address[^1..])];
    }

    private static async Task AddReportsAsync(Archive archive)
    {
        foreach (var (number, report) in _reports.Index())
        {
            await archive.AddAsync(report.At($"https://news.example/{number}"), report, Stop);
        }
    }
}
