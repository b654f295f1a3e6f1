using System.Text;
using Hearsay.Store;
using static Hearsay.EndToEnd.Store.InventedWarc;

namespace Hearsay.EndToEnd.Store;

/// <summary>Crawls, and crawls made to do harm.</summary>
public class WarcTests
{
    private const string Address = "https://herald.example/a";

    private static readonly byte[] _page = "<p>Späte Fähre</p>"u8.ToArray();

    [Fact]
    public async Task Pages_come_out_with_their_address_and_when_they_were_fetched()
    {
        byte[][] records =
        [
            Record(Info, "", "software: test"u8.ToArray(), version: "WARC/1.0"), Page("a"),
            Record("request", "WARC-Target-URI: https://herald.example/a\r\n", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            Record("revisit", "WARC-Target-URI: https://herald.example/a\r\n", []), Record("metadata", "", "x: y"u8.ToArray()), Page("b"),
        ];
        foreach (var (name, bytes) in new[]
        {
            ("plain.warc", Join(records)), ("members.warc.gz", Pack(records)), ("whole.warc.gz", Gzip(Join(records))),
            ("misnamed.warc", Pack(records)),
        })
        {
            var (items, passedOver) = await OpenAsync(name, bytes);
            Assert.Equal([Address + " page", "https://herald.example/b page"], items.Select(Describe));
            Assert.All(items, item => Assert.Equal(new DateTimeOffset(2021, 3, 4, 5, 6, 7, TimeSpan.Zero), item.Input!.Fetched));
            Assert.Equal(["metadata 1", "request 1", "revisit 1", "warcinfo 1"], passedOver);
            Assert.Equal([2L, 6L], items.Select(item => item.Input!.Line!.Value));
        }
    }

    [Theory]
    [InlineData("404 Not Found", "text/html", "answer 404")]
    [InlineData("301 Moved", "text/html", "answer 301")]
    [InlineData("200 OK", "image/png", "answer of type image/png")]
    [InlineData("200 OK", "", "answer without a type")]
    public async Task What_is_no_page_is_passed_over_and_counted(string status, string type, string kind)
    {
        var record = Response(Address, _page, type.Length == 0 ? "" : $"Content-Type: {type}\r\n", status);
        var (items, passedOver) = await OpenAsync("a.warc", record);
        Assert.Empty(items);
        Assert.Equal([$"{kind} 1"], passedOver);
    }

    [Theory]
    [InlineData("dns:herald.example", "response without a web address 1")]
    [InlineData("javascript:alert(1)", "response without a web address 1")]
    public async Task What_has_no_web_address_is_passed_over(string address, string kind) =>
        Assert.Equal([kind], (await OpenAsync("a.warc", Response(address, _page))).PassedOver);

    public static TheoryData<string, byte[]> Bodies => new()
    {
        { "Content-Encoding: gzip\r\n", Gzip(_page) },
        { "Content-Encoding: deflate\r\n", Deflate(_page, hasHeader: true) },
        { "Content-Encoding: deflate\r\n", Deflate(_page, hasHeader: false) },
        { "Content-Encoding: br\r\n", Brotli(_page) },
        { "Content-Encoding: deflate, gzip\r\n", Gzip(Deflate(_page, hasHeader: true)) },
        { "Transfer-Encoding: chunked\r\n", Chunk(_page) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", Chunk(Gzip(_page)) },
        // Unpacked by the tool that kept them, headers and all.
        { "Content-Encoding: gzip\r\n", _page },
        { "Content-Encoding: br\r\n", _page },
        { "Transfer-Encoding: chunked\r\n", _page },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Bodies_are_unpacked(string headers, byte[] body)
    {
        var (items, _) = await OpenAsync("a.warc", Response(Address, body, "Content-Type: text/html; charset=utf-8\r\n" + headers));
        Assert.Equal("<p>Späte Fähre</p>", Assert.Single(items).Input!.Text);
    }

    [Fact]
    public async Task The_character_set_is_that_of_the_header()
    {
        var body = Encoding.Latin1.GetBytes("Späte Fähre");
        var (items, _) = await OpenAsync("a.warc", Response(Address, body, "content-type: Text/Plain; charset=\"iso-8859-1\"\r\n"));
        Assert.Equal("Späte Fähre", Assert.Single(items).Input!.Text);
        Assert.False(items[0].Input!.IsPage);
    }

    [Fact]
    public async Task Line_ends_may_be_loose_and_addresses_in_brackets()
    {
        var text = "WARC/1.0\nwarc-type: response\nWARC-Target-URI: <https://herald.example/a>\nX-Long: one\n two\nContent-Length: 49\n\n"
            + "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>x</p>\n\n";
        var (items, _) = await OpenAsync("a.warc", Encoding.UTF8.GetBytes(text));
        Assert.Equal("<p>x</p>", Assert.Single(items).Input!.Text);
    }

    public static TheoryData<string, byte[], string> Damages => new()
    {
        { "negative length", Record("response", "", [], length: "-5"), "does not say how long it is" },
        { "no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"u8.ToArray(), "does not say how long it is" },
        { "length of no number", Record("response", "", [], length: "99999999999999999999"), "does not say how long it is" },
        { "giant header", Record("response", $"X: {new string('x', 70_000)}\r\n", []), "longer than 65,536 bytes" },
        { "many fields", Record("response", string.Concat(Enumerable.Repeat("X-Y: z\r\n", 9_000)), []), "longer than 65,536 bytes" },
        { "another format", "PK and more of that sort\r\n"u8.ToArray(), "expected a record of WARC/1.0 or WARC/1.1" },
        { "length too small", Record("response", "", _page, length: "3"), "does not end where it says" },
        { "length too large", Record("response", "", _page, length: "60"), "" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_is_damaged_is_named_with_its_place_and_the_rest_is_read(string what, byte[] damaged, string reason)
    {
        var first = Page("first");
        foreach (var (name, bytes) in new[]
        {
            ("plain.warc", Join(first, damaged, Page("last"))), ("members.warc.gz", Pack(first, damaged, Page("last"))),
        })
        {
            var (items, _) = await OpenAsync(name, bytes);
            var offset = name == "plain.warc" ? first.Length : Gzip(first).Length;
            Assert.True(items.Count == 3, $"{what}, {name}: {string.Join('|', items.Select(Describe))}");
            Assert.Equal("https://herald.example/first page", Describe(items[0]));
            Assert.Contains($"{name}: It is damaged at byte {offset:N0}: ", Describe(items[1]), StringComparison.Ordinal);
            Assert.Contains(reason, Describe(items[1]), StringComparison.Ordinal);
            Assert.Equal("https://herald.example/last page", Describe(items[2]));
        }
    }

    [Theory]
    [InlineData("plain.warc", false)]
    [InlineData("members.warc.gz", true)]
    public async Task What_is_cut_off_is_named_and_what_came_before_is_read(string name, bool isPacked)
    {
        var bytes = isPacked ? Pack(Page("a"), Page("b")) : Join(Page("a"), Page("b"));
        var (items, _) = await OpenAsync(name, bytes[..^30]);
        Assert.Equal(2, items.Count);
        Assert.Equal(Address + " page", Describe(items[0]));
        Assert.Contains("It is damaged at byte", Describe(items[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_whose_check_sum_is_wrong_is_not_read_and_the_next_one_is()
    {
        var members = new[] { Gzip(Page("a")), Gzip(Page("b")), Gzip(Page("c")) };
        members[1][^6] ^= 1;
        var (items, _) = await OpenAsync("a.warc.gz", Join(members));
        Assert.Equal([Address + " page", "https://herald.example/c page"], items.Where(item => item.Input is not null).Select(Describe));
        Assert.Contains($"at byte {members[0].Length:N0}: the gzip member ends early, or its check sum is wrong",
            Describe(items[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packed_data_in_which_any_byte_is_changed_never_stops_the_reading()
    {
        var members = new[] { Gzip(Page("a")), Gzip(Page("b")), Gzip(Page("c")) };
        var (start, random) = (members[0].Length, new Random(3));
        for (var count = 0; count < 60; count++)
        {
            var bytes = Join(members);
            bytes[start + random.Next(members[1].Length)] ^= (byte)(1 << random.Next(8));
            var read = (await OpenAsync("a.warc.gz", bytes)).Items.Where(item => item.Input is not null).Select(Describe).ToList();
            Assert.Equal(Address + " page", read[0]);
            Assert.Equal("https://herald.example/c page", read[^1]);
        }
    }

    [Fact]
    public async Task A_large_crawl_in_one_member_is_read_to_its_end()
    {
        var records = Enumerable.Range(0, 400).Select(number => Page($"{number}", new string('x', number * 10))).ToArray();
        Assert.Equal(400, (await OpenAsync("a.warc.gz", Gzip(Join(records)))).Items.Count);
        Assert.Equal(400, (await OpenAsync("b.warc.gz", Pack(records))).Items.Count);
    }

    [Fact]
    public async Task A_body_that_swells_is_refused_and_the_rest_is_read()
    {
        var bomb = Gzip(new byte[40 * 1024 * 1024]);
        var record = Response(Address, bomb, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n");
        var (items, _) = await OpenAsync("a.warc.gz", Pack(record, Page("b")));
        Assert.Contains("a.warc.gz, record 1: https://herald.example/a: The page is larger than 33,554,432 bytes.", Describe(items[0]),
            StringComparison.Ordinal);
        Assert.Equal("https://herald.example/b page", Describe(items[1]));
    }

    [Theory]
    [InlineData("Content-Encoding: zstd\r\n", "packed as \"zstd\"")]
    [InlineData("Content-Encoding: br\r\n", "cannot be unpacked as \"br\"")]
    [InlineData("", "It is not text.")]
    public async Task A_body_that_cannot_be_read_is_named_by_record_and_address(string headers, string reason)
    {
        var record = Response(Address, [0xFF, 0, 0xFE, 0x80, 0, 1, 2, 3], "Content-Type: text/html\r\n" + headers);
        var (items, _) = await OpenAsync("a.warc", Join(record, Page("b")));
        Assert.Contains("a.warc, record 1: https://herald.example/a: ", Describe(items[0]), StringComparison.Ordinal);
        Assert.Contains(reason, Describe(items[0]), StringComparison.Ordinal);
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public async Task A_file_damaged_all_over_is_given_up()
    {
        var bytes = Join([.. Enumerable.Repeat(Record("response", "", [], length: "-1"), 500)]);
        var (items, _) = await OpenAsync("a.warc", bytes);
        Assert.Equal(101, items.Count);
        Assert.Contains("damaged in 100 places or more", Describe(items[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public async Task A_file_without_records_is_named(string text) =>
        Assert.Contains("It holds no record.",
            Describe(Assert.Single((await OpenAsync("a.warc", Encoding.UTF8.GetBytes(text))).Items)), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_cut_off_by_the_crawler_says_so()
    {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray();
        var record = Record("response", $"WARC-Target-URI: {Address}\r\nWARC-Truncated: length\r\n", [.. head, .. _page]);
        var input = Assert.Single((await OpenAsync("a.warc", record)).Items).Input!;
        Assert.Equal("warc-truncated", Assert.Single(input.Diagnostics).Code);
    }

    [Fact]
    public async Task Standard_input_may_be_a_crawl()
    {
        using var input = new MemoryStream(Join(Page("a"), "broken\r\n"u8.ToArray(), Page("b")));
        using var fetcher = new Fetcher();
        var items = new List<IntakeItem>();
        var intake = new ArticleIntake(fetcher, new IntakeOptions { StandardInput = input });
        await foreach (var item in intake.OpenAsync(["-"], TestContext.Current.CancellationToken)) items.Add(item);
        Assert.Equal([Address + " page", "https://herald.example/b page"], items.Where(item => item.Input is not null).Select(Describe));
        Assert.Equal(3, items.Count);
    }

    private static byte[] Chunk(byte[] bytes) =>
        [.. "5;x=y\r\n"u8, .. bytes[..5], .. Encoding.ASCII.GetBytes($"\r\n{bytes.Length - 5:X}\r\n"), .. bytes[5..], .. "\r\n0\r\n\r\n"u8];

    private static async Task<(List<IntakeItem> Items, string[] PassedOver)> OpenAsync(string name, byte[] bytes)
    {
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder.At(name), bytes, TestContext.Current.CancellationToken);
        using var fetcher = new Fetcher();
        var intake = new ArticleIntake(fetcher, new IntakeOptions());
        var items = new List<IntakeItem>();
        await foreach (var item in intake.OpenAsync([folder.At(name)])) items.Add(item);
        return (items, [.. intake.PassedOver.Select(other => $"{other.Kind} {other.Count}")]);
    }

    private static string Describe(IntakeItem item) => item.Input is { } input
        ? $"{input.Metadata.Url} {(input.IsPage ? "page" : "text")}"
        : item.Failure!.ToString();
}
