using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Looks a page over before anything is decided: its passages, where its body and headline seem to be.</summary>
internal sealed class PageSurveyor(MarkupTable markup, PassageRules rules)
{
    private readonly BodyFinder _bodyFinder = new(markup);
    private readonly LiveBlogReader _liveBlogs = LiveBlogReader.Load();

    /// <summary>Parses the page, reads what it states, lays it out and counts; opening and training see the same page by it.</summary>
    public SurveyedPage Survey(string html, ArticleMetadata given)
    {
        var (document, source, diagnostics) = PageParser.Parse(html);
        var facts = StatedFacts.Read(document, given.Url);
        var address = new PageAddress(given.Url ?? facts.All.CanonicalUrl, document.QuerySelector("base[href]")?.GetAttribute("href"));
        var layout = document.Body is { } body ? PassageReader.Read(body, markup, address, source) : Layout.Empty;
        var traits = Survey(layout, [given.Title ?? "", .. facts.All.Titles], facts.All.Description);
        return new SurveyedPage(layout, traits, facts, address, diagnostics);
    }

    /// <summary>What is counted over the page.</summary>
    /// <param name="layout">The page's passages.</param>
    /// <param name="titles">What the page and others give as its title.</param>
    /// <param name="description">What it gives as its summary, or null.</param>
    public PageTraits Survey(Layout layout, IReadOnlyList<string> titles, string? description)
    {
        _liveBlogs.Read(layout);
        var body = LiveBlogReader.Widen(_bodyFinder.Find(layout), layout.Passages);
        var headline = HeadlineFinder.Find(layout.Passages, body.End.Value, titles);
        // What holds the headline is no side piece, whatever its name.
        for (var zone = headline < 0 ? null : layout.Passages[headline].Zone; zone is not null; zone = zone.Outer) zone.IsVoid = true;
        return new PageTraits(layout, body, headline, description, rules);
    }
}
