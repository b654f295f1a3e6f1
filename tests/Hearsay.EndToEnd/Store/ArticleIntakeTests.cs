using System.Net;
using System.Text;
using Hearsay.Store;

namespace Hearsay.EndToEnd.Store;

public class ArticleIntakeTests
{
    [Fact]
    public async Task A_folder_is_read_in_ordinal_order_with_what_is_in_it()
    {
        using var folder = new Folder();
        folder.Write("b.txt", "text b");
        folder.Write("a/z.html", "<p>page z</p>");
        folder.Write("a.md", "text a");
        folder.Write("B.html.gz", "<p>page B</p>");
        folder.Write("rows.jsonl.gz", "{\"id\":\"r\",\"text\":\"row\"}\n");
        folder.Write("picture.png", "no");
        folder.Write(".hidden.txt", "no");
        var items = await OpenAsync([folder.Path]);
        Assert.Equal(["B page", "a text", "z page", "b text", "r text"], items.Select(Describe));
    }

    [Fact]
    public async Task A_bad_row_is_named_and_the_others_are_read()
    {
        using var folder = new Folder();
        string[] rows =
        [
            """{"id":"1","text":"a"}""", "{\"id\":", "", "[1]",
            """{"id":"4"}""", """{"text":3}""", """{"id":7,"text":""}""", """{"text":"z"}""",
        ];
        var path = folder.Write("rows.jsonl", string.Join('\n', rows));
        var items = await OpenAsync([path]);
        string[] expected =
        [
            "1 text", $"{path}, line 2: It is not valid JSON", $"{path}, line 4: Expected a JSON object, found an array.",
            $"{path}, line 5: It has neither \"text\" nor \"html\".",
            $"{path}, line 6: The field \"text\" should be a string, found a number.",
            "7 text", "rows:8 text",
        ];
        Assert.All(expected.Zip(items), pair => Assert.StartsWith(pair.First, Describe(pair.Second), StringComparison.Ordinal));
        Assert.Equal(expected.Length, items.Count);
    }

    [Fact]
    public async Task A_title_or_an_outlet_of_white_space_is_none()
    {
        using var folder = new Folder();
        var path = folder.Write("rows.jsonl", """{"text":"a","title":"\n\t","outlet":" ","url":"https://tarn.example/a"}""");
        var metadata = (await OpenAsync([path]))[0].Input!.Metadata;
        Assert.Equal((null, "tarn.example"), (metadata.Title, metadata.Outlet));
    }

    [Fact]
    public async Task A_row_that_is_no_utf8_is_named_and_the_others_are_read()
    {
        using var folder = new Folder();
        var path = folder.At("latin.jsonl");
        File.WriteAllBytes(path, [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"id\":\"2\",\"text\":\"a\"}"u8]);
        var items = await OpenAsync([path]);
        Assert.StartsWith($"{path}, line 1: It is not valid UTF-8 at byte 13.", Describe(items[0]), StringComparison.Ordinal);
        Assert.Equal("2 text", Describe(items[1]));
    }

    [Fact]
    public async Task A_row_gives_its_metadata_and_its_host_for_an_outlet()
    {
        var row = "{\"id\":\"x\",\"title\":\"T\",\"published\":\"2026-03-04\",\"language\":\"EN\",\"text\":\"a\\ud800b\"," +
            "\"url\":\"https://web.archive.org/web/20260304/https://www.herald.example/a\"}";
        using var folder = new Folder();
        var input = Assert.Single(await OpenAsync([folder.Write("r.jsonl", row)])).Input!;
        Assert.Equal(("T", "2026-03-04", "en"), (input.Metadata.Title, input.Metadata.Published.ToString(), input.Metadata.Language));
        Assert.Equal("herald.example", input.Metadata.Outlet);
        Assert.Equal("a\uFFFDb", input.Text);
    }

    [Fact]
    public async Task What_is_given_wins_over_the_row()
    {
        using var folder = new Folder();
        var path = folder.Write("r.jsonl", "{\"outlet\":\"Row\",\"title\":\"Row\",\"text\":\"a\"}");
        var options = new IntakeOptions { Given = new ArticleMetadata { Outlet = "Given" } };
        var input = Assert.Single(await OpenAsync([path], options)).Input!;
        Assert.Equal(("Given", "Row"), (input.Metadata.Outlet, input.Metadata.Title));
    }

    [Fact]
    public async Task An_unreadable_date_is_a_diagnostic()
    {
        using var folder = new Folder();
        var input = Assert.Single(await OpenAsync([folder.Write("r.jsonl", "{\"text\":\"a\",\"published\":\"last week\"}")])).Input!;
        Assert.Null(input.Metadata.Published);
        Assert.Equal("published-unreadable", Assert.Single(input.Diagnostics).Code);
    }

    [Theory]
    [InlineData("empty.txt", "", "It is empty.")]
    [InlineData("binary.txt", "PK\0\u0001", "It is not text.")]
    [InlineData("paper.pdf", "%PDF-1.7", "It is not text.")]
    [InlineData("none.jsonl", "\n \n", "It holds no article.")]
    [InlineData("bad.json", "{", "It is not valid JSON near byte 2.")]
    [InlineData("rows.json", "{}\n{}", "It is not valid JSON near byte 1 of line 2.")]
    public async Task A_file_that_holds_no_article_is_named(string name, string text, string reason)
    {
        using var folder = new Folder();
        var path = folder.Write(name, text);
        Assert.StartsWith($"{path}: {reason}", Describe(Assert.Single(await OpenAsync([path]))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_compression_is_named()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("a.jsonl.gz"), "no gzip at all");
        Assert.Contains("damaged", Describe(Assert.Single(await OpenAsync([folder.At("a.jsonl.gz")]))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_paths_and_empty_folders_are_named()
    {
        using var folder = new Folder();
        var items = await OpenAsync([folder.At("none.txt"), folder.Path]);
        Assert.Contains("no such file", Describe(items[0]), StringComparison.Ordinal);
        Assert.Contains("holds no article", Describe(items[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>x", "- page")]
    [InlineData("A plain text.", "- text")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"y\"}", "a text, -:2 text")]
    [InlineData("{curly} text", "- text")]
    public async Task Standard_input_is_told_by_its_content(string text, string expected)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var items = await OpenAsync(["-"], new IntakeOptions { StandardInput = input });
        Assert.Equal(expected, string.Join(", ", items.Select(Describe)));
    }

    [Fact]
    public async Task An_address_is_fetched_and_a_page_told_where_the_type_lies()
    {
        using var server = new LoopbackServer(_ => LoopbackServer.Page("<p>Ferry</p>"));
        var address = server.At("/story").AbsoluteUri;
        using var fetcher = new Fetcher(new FetchLimits { AllowedAddresses = [IPAddress.Loopback] });
        var item = Assert.Single(await OpenAsync([address], fetcher: fetcher));
        Assert.Equal($"{address} page", Describe(item));
        Assert.Equal(address, item.Input!.Metadata.Url);
    }

    private static async Task<List<IntakeItem>> OpenAsync(string[] paths, IntakeOptions? options = null, Fetcher? fetcher = null)
    {
        using var own = new Fetcher();
        var items = new List<IntakeItem>();
        await foreach (var item in new ArticleIntake(fetcher ?? own, options ?? new IntakeOptions()).OpenAsync(paths)) items.Add(item);
        return items;
    }

    private static string Describe(IntakeItem item) => item.Input is { } input
        ? $"{input.Metadata.Id} {(input.IsPage ? "page" : "text")}"
        : item.Failure!.ToString();
}
