using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Reads what a page says of its article in its head: Open Graph, Dublin Core and the meta tags of the trade.</summary>
internal static class MetaReader
{
    private static readonly string[] _nameAttributes = ["property", "name", "itemprop", "http-equiv"];

    private static readonly string[] _titleNames =
        ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "sailthru.headline", "ob_headline",
            "cxenseparse:title"];

    private static readonly string[] _descriptionNames = ["description", "og:description", "twitter:description"];

    private static readonly string[] _authorNames =
        ["author", "article:author", "article:author_name", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl", "citation_author", "cxenseparse:author", "articleauthor", "twitter:data1"];

    private static readonly string[] _writerLabels = ["Written by", "Verfasst von", "Écrit par", "Escrito por", "Scritto da"];

    private static readonly string[] _publishedNames =
    [
        "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "published-date", "article.published",
        "cxenseparse:recs:publishtime", "citation_publication_date", "citation_online_date", "originalpublicationdate", "ptime",
        "rnews:datepublished", "bt:pubdate", "displaydate",
    ];

    private static readonly string[] _modifiedNames =
        ["article:modified_time", "og:updated_time", "article:modified", "datemodified", "lastmod", "last-modified", "dcterms.modified"];

    private static readonly string[] _languageNames = ["og:locale", "dc.language", "language", "content-language"];

    /// <summary>The facts in the head of the page.</summary>
    public static PageFacts Read(IDocument document)
    {
        var metas = MetasOf(document);
        var titles = _titleNames.SelectMany(name => metas.GetValueOrDefault(name, [])).ToImmutableArray();
        return new PageFacts
        {
            Title = titles.FirstOrDefault(),
            Titles = titles,
            Description = FirstOf(metas, _descriptionNames),
            Authors = AuthorsOf(metas),
            Published = TimeOf(metas, _publishedNames),
            Modified = TimeOf(metas, _modifiedNames),
            Outlet = FirstOf(metas, ["og:site_name"]),
            Publisher = FirstOf(metas, ["dc.publisher", "application-name", "apple-mobile-web-app-title"]),
            Language = document.DocumentElement?.GetAttribute("lang") ?? FirstOf(metas, _languageNames),
            CanonicalUrl = document.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href") ?? FirstOf(metas, ["og:url"]),
            IsAccessibleForFree = FactText.ReadTruth(FirstOf(metas, ["isaccessibleforfree"])) ?? TierOf(metas),
        };
    }

    private static Dictionary<string, List<string>> MetasOf(IDocument document)
    {
        var metas = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var meta in document.QuerySelectorAll("meta").Take(PageLimits.MaximumMetas))
        {
            if (FactText.Clean(meta.GetAttribute("content")) is not { } content) continue;
            foreach (var name in NamesOf(meta)) Add(metas, name, content);
        }

        return metas;
    }

    private static void Add(Dictionary<string, List<string>> metas, string name, string content)
    {
        if (!metas.TryGetValue(name, out var contents)) metas[name] = contents = [];
        if (contents.Count < PageLimits.MaximumAuthors && !contents.Contains(content)) contents.Add(content);
    }

    // <meta name="articleid" property="og:type">: a tag may go by several names at once.
    private static IEnumerable<string> NamesOf(IElement meta) =>
        _nameAttributes.Select(attribute => meta.GetAttribute(attribute)?.Trim().ToLowerInvariant()).OfType<string>().Distinct();

    private static string? FirstOf(Dictionary<string, List<string>> metas, string[] names) =>
        names.Select(name => metas.GetValueOrDefault(name)?[0]).FirstOrDefault(content => content is not null);

    private static Timestamp? TimeOf(Dictionary<string, List<string>> metas, string[] names) =>
        names.SelectMany(name => metas.GetValueOrDefault(name, [])).Select(FactText.ReadTime).FirstOrDefault(time => time is not null);

    private static ImmutableArray<string> AuthorsOf(Dictionary<string, List<string>> metas)
    {
        foreach (var name in _authorNames)
        {
            // "twitter:data1" holds whatever its label says: writers, or minutes of reading.
            if (name == "twitter:data1" && !_writerLabels.Contains(FirstOf(metas, ["twitter:label1"]))) continue;
            var names = metas.GetValueOrDefault(name, []).SelectMany(text => AuthorField.Read(text)).Distinct().ToImmutableArray();
            if (!names.IsEmpty) return names;
        }

        return [];
    }

    // A metered page is free until it is not: that says nothing of this visit.
    private static bool? TierOf(Dictionary<string, List<string>> metas) =>
        FirstOf(metas, ["article:content_tier", "og:article:content_tier"])?.ToLowerInvariant() switch
        {
            "free" => true,
            "locked" => false,
            _ => null,
        };
}
