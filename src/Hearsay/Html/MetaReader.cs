using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Reads what a page says of its article in meta tags, microdata, time elements and links.</summary>
internal static class MetaReader
{
    private static readonly string[] _titleNames = ["og:title", "twitter:title", "dc.title", "title", "headline"];
    private static readonly string[] _descriptionNames = ["description", "og:description", "twitter:description"];

    private static readonly string[] _authorNames =
        ["author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "citation_author", "cxenseparse:author"];

    private static readonly string[] _publishedNames =
    [
        "article:published_time", "article:published", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
            "dc.date.issued",
        "dcterms.created", "dc.date", "date", "pubdate", "publishdate", "publish-date", "article.published", "cxenseparse:recs:publishtime",
        "citation_publication_date", "citation_online_date", "last-modified", "originalpublicationdate", "ptime",
    ];

    private static readonly string[] _modifiedNames = ["article:modified_time", "og:updated_time", "datemodified", "lastmod",
        "last-modified", "dcterms.modified"];

    /// <summary>The facts in the head of the page and in its microdata.</summary>
    public static PageFacts Read(IDocument document)
    {
        var metas = MetasOf(document);
        return new PageFacts
        {
            Title = FirstOf(metas, _titleNames),
            Description = FirstOf(metas, _descriptionNames),
            Authors = AuthorsOf(document, metas),
            Published = TimeOf(metas, _publishedNames) ?? TimeOf(document, "datePublished") ?? FirstTime(document),
            Modified = TimeOf(metas, _modifiedNames) ?? TimeOf(document, "dateModified"),
            Outlet = FirstOf(metas, ["og:site_name", "application-name"]),
            Language = document.DocumentElement?.GetAttribute("lang") ?? FirstOf(metas, ["og:locale", "language", "content-language"]),
            CanonicalUrl = document.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? FirstOf(metas, ["og:url"]),
        };
    }

    private static Dictionary<string, List<string>> MetasOf(IDocument document)
    {
        var metas = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv");
            if (name is null || FactText.Clean(meta.GetAttribute("content")) is not { } content) continue;
            var key = name.ToLowerInvariant();
            if (!metas.TryGetValue(key, out var contents)) metas[key] = contents = [];
            contents.Add(content);
        }

        return metas;
    }

    private static string? FirstOf(Dictionary<string, List<string>> metas, string[] names) =>
        names.Select(name => metas.GetValueOrDefault(name)?[0]).FirstOrDefault(content => content is not null);

    private static Timestamp? TimeOf(Dictionary<string, List<string>> metas, string[] names) =>
        names.SelectMany(name => metas.GetValueOrDefault(name, [])).Select(FactText.ReadTime).FirstOrDefault(time => time is not null);

    private static Timestamp? TimeOf(IDocument document, string property)
    {
        var element = document.QuerySelector($"[itemprop~='{property}']");
        if (element is null) return null;
        return FactText.ReadTime(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? ShortTextOf(element));
    }

    private static Timestamp? FirstTime(IDocument document) =>
        document.QuerySelectorAll("time[datetime]")
            .Select(time => FactText.ReadTime(time.GetAttribute("datetime")))
            .FirstOrDefault(time => time is not null);

    private static ImmutableArray<string> AuthorsOf(IDocument document, Dictionary<string, List<string>> metas)
    {
        var named = _authorNames
            .Select(name => metas.GetValueOrDefault(name, []).SelectMany(text => FactText.ReadNames(text)).Distinct().ToImmutableArray());
        var fromMetas = named.FirstOrDefault(names => !names.IsDefaultOrEmpty);
        if (!fromMetas.IsDefaultOrEmpty) return fromMetas;
        var elements = document.QuerySelectorAll("[itemprop~='author'] [itemprop~='name'], [itemprop~='author'], a[rel~='author']");
        return [.. elements.Take(PageLimits.MaximumAuthors).SelectMany(element => FactText.ReadNames(ShortTextOf(element))).Distinct()];
    }

    private static string? ShortTextOf(IElement element) => element.TextContent is { Length: < 300 } text ? text : null;
}
