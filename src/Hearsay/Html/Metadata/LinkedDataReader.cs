using System.Collections.Immutable;
using System.Text.Json;

namespace Hearsay.Html;

/// <summary>Reads what a page says of its article in JSON-LD, by the vocabulary of schema.org.</summary>
internal static class LinkedDataReader
{
    // A page seldom describes its article more than twice; what stands beyond are other stories.
    private const int MaximumArticles = 4;

    private static readonly string[] _titles = ["headline", "name"];

    /// <summary>The facts of the article that the page is about.</summary>
    /// <param name="things">The page's linked data.</param>
    /// <param name="about">Its addresses and titles by its other parts, by which its article is told from those it points to.</param>
    public static PageFacts ReadArticle(LinkedThings things, PageIdentity about)
    {
        var articles = things.All.Where(IsArticle).OrderByDescending(thing => about.Score(thing)).Take(MaximumArticles).ToList();
        // Of several articles only those that say as clearly that they are this page's may speak for it.
        var best = articles.Count == 0 ? 0 : about.Score(articles[0]);
        var facts = articles.Where(thing => about.Score(thing) == best).Select(thing => FactsOf(thing, things));
        return facts.Aggregate(new PageFacts(), (all, next) => all.Or(next));
    }

    /// <summary>The facts of the page around the article. Its name is often that of a section or of the site, and is left out.</summary>
    public static PageFacts ReadPage(LinkedThings things) => things.All.Where(IsPage).Take(1)
        .Select(thing => FactsOf(thing, things) with { Title = null, Titles = [], Description = null, Body = null })
        .FirstOrDefault() ?? new PageFacts();

    private static bool IsArticle(JsonElement thing) => TypesOf(thing)
        .Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type is "Report" or "Review");

    private static bool IsPage(JsonElement thing) => TypesOf(thing).Any(type => type.EndsWith("WebPage", StringComparison.Ordinal));

    private static IEnumerable<string> TypesOf(JsonElement thing) => LinkedThings.TextsOf(thing, "@type").Take(PageLimits.MaximumAuthors);

    private static PageFacts FactsOf(JsonElement thing, LinkedThings things)
    {
        var titles = _titles.Select(property => TextOf(thing, property)).OfType<string>().Take(1).ToImmutableArray();
        return new PageFacts
        {
            Title = titles.FirstOrDefault(),
            Titles = titles,
            Description = TextOf(thing, "description"),
            Authors = AuthorsOf(thing, things),
            Published = TimeOf(thing, "datePublished") ?? TimeOf(thing, "dateCreated"),
            Modified = TimeOf(thing, "dateModified"),
            Publisher = things.NamesOf(thing, "publisher").Select(FactText.Clean).FirstOrDefault(),
            Language = TextOf(thing, "inLanguage"),
            IsAccessibleForFree = TruthOf(thing) ?? PartTruthOf(thing),
            Body = TextOf(thing, "articleBody"),
        };
    }

    private static string? TextOf(JsonElement thing, string property) =>
        LinkedThings.TextsOf(thing, property).Select(FactText.Clean).FirstOrDefault(text => text is not null);

    private static Timestamp? TimeOf(JsonElement thing, string property) =>
        FactText.ReadTime(LinkedThings.TextsOf(thing, property).FirstOrDefault());

    private static ImmutableArray<string> AuthorsOf(JsonElement thing, LinkedThings things)
    {
        var names = things.NamesOf(thing, "author").ToList();
        if (names.Count == 0) names = [.. things.NamesOf(thing, "creator")];
        return [.. names.SelectMany(name => AuthorField.Read(name)).Distinct()];
    }

    // "isAccessibleForFree": false, "False" and "https://schema.org/False" are all in use.
    private static bool? TruthOf(JsonElement thing) => LinkedThings.ItemsOf(thing, "isAccessibleForFree").FirstOrDefault() switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } text => FactText.ReadTruth(text.GetString()),
        _ => null,
    };

    // "hasPart": {"isAccessibleForFree": false, "cssSelector": ".paywall"}: one part that is paid for is enough.
    private static bool? PartTruthOf(JsonElement thing) => LinkedThings.ItemsOf(thing, "hasPart").Take(PageLimits.MaximumAuthors)
        .Any(part => part.ValueKind == JsonValueKind.Object && TruthOf(part) == false) ? false : null;
}
