using AngleSharp.Html.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Opens a web page as an article: its text in labelled blocks, its links and what it says of itself.</summary>
internal sealed class PageOpener(FurnitureTable furniture, MarkupTable markup, LanguageIdentifier languages, StoryScorer scorer)
{
    private readonly PageSurveyor _surveyor = new(markup, new PassageRules(furniture));
    private readonly PassageLabeller _labeller = new(new PassageRules(furniture), scorer);

    /// <summary>Opens the page. Any markup gives an article; what was odd about it is among the diagnostics.</summary>
    public Article Open(string html, ArticleMetadata given)
    {
        var (document, source, diagnostics) = PageParser.Parse(html);
        var facts = LinkedDataReader.Read(document).Or(MetaReader.Read(document));
        var address = new PageAddress(given.Url ?? facts.CanonicalUrl, document.QuerySelector("base[href]")?.GetAttribute("href"));
        var layout = document.Body is { } body ? PassageReader.Read(body, markup, address, source) : Layout.Empty;
        if (layout.LeftOut > 0) diagnostics = diagnostics.Add(TooLong(layout.LeftOut));
        var page = _surveyor.Survey(layout, TitlesOf(given, facts, document), facts.Description);
        var kept = _labeller.Label(page);
        if (LeftOutCounter.Count(layout.Passages, kept) is { } leftOut) diagnostics = diagnostics.Add(leftOut);
        var (text, blocks, links) = PageWriter.Write(kept);
        var article = new Article { Text = text, Blocks = blocks, Links = links };
        return article with
        {
            Metadata = Complete(given, facts, article, document, address),
            Diagnostics = text.Length > 0 ? diagnostics : diagnostics.Add(WithoutText),
        };
    }

    private static Diagnostic WithoutText => new("page-without-text", "No article text was found in the page.", default);

    private static Diagnostic TooLong(int leftOut) => new(
        "page-too-long",
        $"The page has more than {PageLimits.MaximumText} characters of text; {leftOut} characters at its end are left out.",
        default);

    private static List<string> TitlesOf(ArticleMetadata given, PageFacts facts, IHtmlDocument document) =>
        [.. new[] { given.Title, facts.Title, document.Title }.Where(title => !string.IsNullOrWhiteSpace(title)).Select(title => title!)];

    private ArticleMetadata Complete(ArticleMetadata given, PageFacts facts, Article article, IHtmlDocument document, PageAddress address)
    {
        var canonical = given.CanonicalUrl ?? address.Resolve(facts.CanonicalUrl);
        return given with
        {
            Title = given.Title ?? WithoutKicker(FirstOf(BlockKind.Headline, article), facts.Title) ?? facts.Title
                ?? FactText.Clean(document.Title),
            Authors = !given.Authors.IsEmpty ? given.Authors : !facts.Authors.IsEmpty ? facts.Authors
                : Byline.NamesIn(FirstOf(BlockKind.Byline, article) ?? ""),
            Published = given.Published ?? facts.Published ?? DateIn(article),
            Modified = given.Modified ?? facts.Modified,
            Outlet = given.Outlet ?? facts.Outlet ?? PageAddress.HostOf(given.Url ?? canonical),
            CanonicalUrl = canonical,
            Language = LanguageOf(given, facts, article),
        };
    }

    // Pages in other languages often keep an English template's tag; the words decide, and the tag where they are too few.
    private string? LanguageOf(ArticleMetadata given, PageFacts facts, Article article) =>
        languages.Identify(article.Text, given.Language) ?? LanguageIdentifier.CodeOf(facts.Language);

    // "Harbour News: Ferry stays in port" is the headline "Ferry stays in port" under the name of a section.
    private static string? WithoutKicker(string? headline, string? title) =>
        headline is not null && title is { Length: > 15 } && headline.EndsWith(title, StringComparison.OrdinalIgnoreCase)
            ? headline[^title.Length..] : headline;

    private static string? FirstOf(BlockKind kind, Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind == kind) return article[block.Span];
        }

        return null;
    }

    private static Timestamp? DateIn(Article article)
    {
        foreach (var block in article.Blocks.Where(block => block.Kind is BlockKind.Dateline or BlockKind.Byline))
        {
            if (PublicationLine.TryReadDate(article[block.Span], out var date)) return new Timestamp(date, null);
        }

        return null;
    }
}
