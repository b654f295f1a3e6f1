using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Export;

/// <summary>Writes a reading as one annotated page that stands alone: no script, and nothing loaded from elsewhere.</summary>
public static partial class ReadingHtml
{
    /// <summary>The most attributions whose words and card light each other up; each needs two rules of style.</summary>
    public const int MaxLitAttributions = 300;

    private const int ListedLimit = 1000;

    /// <summary>The style of the page, for other pages that show readings the same way.</summary>
    public static string Style { get; } = ReadStyle("reading.css");

    /// <summary>The whole page.</summary>
    public static string Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = new StringBuilder(reading.Article.Text.Length * 3);
        var view = View.From(reading);
        WriteHead(page, reading);
        WriteHeader(page, view);
        WriteConflicts(page, view);
        WriteLegend(page);
        WriteArticle(page, view);
        WriteFacts(page, view);
        WriteOrigins(page, reading);
        WriteDiagnostics(page, reading);
        page.Append("<footer>Hearsay shows who is said to have said what, and through whom. ")
            .Append("It does not judge whether it is true.</footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void WriteHead(StringBuilder page, Reading reading)
    {
        var style = Style + WriteLighting(Math.Min(reading.Attributions.Length, MaxLitAttributions));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(Escape(reading.Article.Metadata.Language ?? "en")).Append("\">\n<head>\n")
            .Append("<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").Append(hash)
            .Append("'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Hearsay\">\n")
            .Append("<title>").Append(Escape(FindTitle(reading.Article))).Append(" - Hearsay</title>\n")
            .Append("<style>").Append(style).Append("</style>\n</head>\n<body>\n");
    }

    private static void WriteHeader(StringBuilder page, View view)
    {
        var summary = Sourcing.From(view.Reading).Describe();
        page.Append("<header>\n<h1 dir=\"auto\">");
        if (view.Headline is { } block) WriteSegments(page, view, block);
        else page.Append(Escape(FindTitle(view.Reading.Article)));
        page.Append("</h1>\n");
        WriteMetadata(page, view.Reading.Article.Metadata);
        page.Append("<p class=\"summary\">").Append(Escape(summary)).Append("</p>\n");
        WriteContents(page, view);
        if (view.Headline is { } headline) WriteCards(page, view, headline);
        page.Append("</header>\n");
    }

    private static void WriteMetadata(StringBuilder page, ArticleMetadata metadata)
    {
        var parts = new List<string>();
        if (metadata.Outlet is { } outlet) parts.Add(Escape(outlet));
        if (metadata.Published is { } published) parts.Add($"<time datetime=\"{published}\">{published.Date:yyyy-MM-dd}</time>");
        if (!metadata.Authors.IsEmpty) parts.Add(Escape("by " + string.Join(", ", metadata.Authors)));
        if (metadata.Url is { } url) parts.Add(WriteLink(url, "original"));
        if (parts.Count > 0) page.Append("<p class=\"meta\">").AppendJoin(" &middot; ", parts).Append("</p>\n");
    }

    private static void WriteLegend(StringBuilder page) => page.Append(
        """
        <ul class="legend" aria-label="Legend">
        <li><span class="source">source</span>: who says it</li>
        <li><span class="cue">cue</span>: the words that attribute</li>
        <li><span class="hedge">hedge</span>: the writer keeps a distance</li>
        <li><span class="relay">relay</span>: who passed it on</li>
        <li><span class="content direct">quoted</span></li>
        <li><span class="content indirect">in other words</span></li>
        <li><span class="content sourceless">no source given</span></li>
        <li><span class="content denied">denied</span></li>
        <li><span class="unsure">less sure</span></li>
        <li><span class="n">0</span> the statement's id, as in the JSON</li>
        <li><span class="fact">fact</span>: when, where, how many, what happened; its value shows on hover and is listed below</li>
        <li><span class="badge">possible</span>: not stated as certain, or an opinion</li>
        </ul>

        """);

    // What the page is written from: the pieces of each block, the attributions whose card stands beside it, and the facts.
    private sealed record View(Reading Reading, ILookup<int, Segment> Segments, ILookup<int, int> Cards, int? Headline, FactSheet Sheet)
    {
        /// <summary>Each fact with its words and its place in the lists.</summary>
        public Dictionary<FactMark, ListedFact> Facts { get; } = ListFacts(Sheet).ToDictionary(fact => fact.Use.Mark);

        public bool IsSure(int attribution) => AttributionFacts.IsSure(Reading.Attributions[attribution]);

        public static View From(Reading reading)
        {
            var segments = SegmentCutter.Cut(reading);
            var firsts = segments.SelectMany(segment => segment.Strands.Select(strand => (strand.Attribution, strand.Role, segment.Block)))
                .Where(part => part.Role == Role.Content).DistinctBy(part => part.Attribution).OrderBy(part => part.Attribution);
            return new View(
                reading,
                segments.ToLookup(segment => segment.Block),
                firsts.ToLookup(part => part.Block, part => part.Attribution),
                FindHeadline(reading.Article),
                FactSheet.From(reading));
        }
    }

    // A fact's words, the address of its row, what its row says, and for how sure a statement is a label.
    private sealed record ListedFact(FactUse Use, string Row, string Title, string Label);

    internal static string ReadStyle(string name)
    {
        using var stream = typeof(ReadingHtml).Assembly.GetManifestResourceStream($"Export/{name}")
            ?? throw new InvalidDataException($"The style Export/{name} is missing from the library: build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // Hovering over a card lights its words and the other way round, without a script.
    private static string WriteLighting(int count)
    {
        var rules = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            rules.Append($"body:has(#a{index}:is(:hover,:focus-within,:target)) .x{index}{{background:var(--hit)}}\n");
            rules.Append($"body:has(.x{index}:hover) #a{index}{{background:var(--hit)}}\n");
        }

        return rules.ToString();
    }

    private static int? FindHeadline(Article article)
    {
        for (var block = 0; block < article.Blocks.Length; block++)
        {
            if (article.Blocks[block].Kind == BlockKind.Headline) return block;
        }

        return null;
    }

    private static string FindTitle(Article article)
    {
        if (article.Metadata.Title is { } title) return title;
        if (FindHeadline(article) is { } block) return article[article.Blocks[block].Span];
        return article.Metadata.Id == "-" ? "Untitled" : article.Metadata.Id;
    }
}
