using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Reads what a page says of its article in microdata: attributes named itemprop on what the page shows.</summary>
internal static class MicrodataReader
{
    private const int LongestValue = 300;

    /// <summary>The facts in the attributes; those of a story that is only pointed to are left out as far as the markup tells.</summary>
    public static PageFacts Read(IDocument document)
    {
        var marked = document.QuerySelectorAll("[itemprop], [itemtype]");
        if (marked.Length == 0) return new PageFacts();
        var scope = ScopeOf(marked, document);
        var titles = ValuesOf(scope, "headline").Take(1).ToImmutableArray();
        return new PageFacts
        {
            Title = titles.FirstOrDefault(),
            Titles = titles,
            Authors = AuthorsOf(scope),
            Published = TimeOf(scope, "datePublished") ?? TimeOf(scope, "dateCreated"),
            Modified = TimeOf(scope, "dateModified"),
            Language = ValuesOf(scope, "inLanguage").FirstOrDefault(),
            IsAccessibleForFree = ValuesOf(scope, "isAccessibleForFree").Select(FactText.ReadTruth).FirstOrDefault(),
        };
    }

    // The largest element that is said to be an article; where none is, the page is taken as a whole.
    private static IParentNode ScopeOf(IEnumerable<IElement> marked, IDocument document) =>
        marked.Where(IsArticle).Take(PageLimits.MaximumAuthors)
            .MaxBy(element => element.TextContent.Length) is { } scope ? scope : document;

    private static bool IsArticle(IElement element) => element.GetAttribute("itemtype") is { } type
        && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal));

    private static IEnumerable<string> ValuesOf(IParentNode scope, string property) =>
        scope.QuerySelectorAll($"[itemprop~='{property}']").Take(PageLimits.MaximumAuthors).Select(ValueOf).OfType<string>();

    private static Timestamp? TimeOf(IParentNode scope, string property) =>
        ValuesOf(scope, property).Select(FactText.ReadTime).FirstOrDefault(time => time is not null);

    private static string? ValueOf(IElement element) =>
        FactText.Clean(element.GetAttribute("datetime") ?? element.GetAttribute("content")
            ?? (element.TextContent is { Length: < LongestValue } text ? text : null));

    private static ImmutableArray<string> AuthorsOf(IParentNode scope)
    {
        var authors = scope.QuerySelectorAll("[itemprop~='author'], [itemprop~='creator']").Take(PageLimits.MaximumAuthors);
        return [.. authors.Select(NameOf).SelectMany(name => AuthorField.Read(name)).Distinct()];
    }

    private static string? NameOf(IElement author) =>
        author.QuerySelector("[itemprop~='name']") is { } name ? ValueOf(name) : ValueOf(author);
}
