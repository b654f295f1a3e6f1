using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Opens a web page as an article: its text in labelled blocks, its links and what it says of itself.</summary>
internal sealed class PageOpener(FurnitureTable furniture, MarkupTable markup, LanguageIdentifier languages, StoryScorer scorer)
{
    private readonly PageSurveyor _surveyor = new(markup, new PassageRules(furniture));
    private readonly PassageLabeller _labeller = new(scorer);
    private readonly MetadataFinder _metadata = new(languages);

    /// <summary>Opens the page. Any markup gives an article; what was odd about it is among the diagnostics.</summary>
    public Article Open(string html, ArticleMetadata given)
    {
        var (layout, page, facts, address, diagnostics) = _surveyor.Survey(html, given);
        if (facts.IsCut) diagnostics = diagnostics.Add(TooMuchStated);
        if (layout.LeftOut > 0) diagnostics = diagnostics.Add(TooLong(layout.LeftOut));
        var kept = _labeller.Label(page);
        if (LeftOutCounter.Count(layout.Passages, kept) is { } leftOut) diagnostics = diagnostics.Add(leftOut);
        var (text, blocks, links) = PageWriter.Write(kept);
        var article = new Article { Text = text, Blocks = blocks, Links = links };
        if (text.Length == 0) diagnostics = diagnostics.Add(WithoutText);
        else if (BodyCheck.Compare(facts.All.Body, text) is { } difference) diagnostics = diagnostics.Add(difference);
        var shown = VisibleFactReader.Read(page, LanguageIdentifier.CodeOf(facts.All.Language));
        return article with
        {
            Metadata = _metadata.Find(given, facts, shown, article, address),
            Diagnostics = diagnostics,
        };
    }

    private static Diagnostic WithoutText => new("page-without-text", "No article text was found in the page.", default);

    private static Diagnostic TooMuchStated => new(
        "linked-data-too-large",
        "The page has more linked data than is read; title, authors and dates may come from its other parts.",
        default);

    private static Diagnostic TooLong(int leftOut) => new(
        "page-too-long",
        $"The page has too much text or too many passages; {leftOut} characters at its end are left out.",
        default);
}
