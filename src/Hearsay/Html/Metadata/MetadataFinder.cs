using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Decides what is known about a page's article: what the caller gives, then what the page says, then what it shows.</summary>
internal sealed class MetadataFinder(LanguageIdentifier languages)
{
    private const int ShortestTitle = 15;

    /// <summary>The metadata of the article.</summary>
    /// <param name="given">What the caller gives; it wins.</param>
    /// <param name="facts">What the page says of itself.</param>
    /// <param name="shown">What stands around its headline.</param>
    /// <param name="article">The article as it was read.</param>
    /// <param name="address">The address that the page's links are counted from.</param>
    public ArticleMetadata Find(ArticleMetadata given, StatedFacts facts, VisibleFacts shown, Article article, PageAddress address)
    {
        var all = facts.All;
        var canonical = given.CanonicalUrl ?? address.Resolve(all.CanonicalUrl);
        var host = PageAddress.HostOf(given.Url ?? canonical);
        var outlet = new OutletNames([given.Outlet, .. facts.OutletNames], host);
        return given with
        {
            Title = given.Title ?? TitleOf(shown.Headline, all, outlet),
            Authors = !given.Authors.IsEmpty ? given.Authors : AuthorsOf(facts, shown, outlet),
            Published = given.Published ?? PublishedOf(facts, shown) ?? AddressDate.In(given.Url ?? canonical),
            Modified = given.Modified ?? all.Modified ?? facts.Page.Modified,
            Outlet = given.Outlet ?? all.Outlet ?? all.Publisher ?? host,
            CanonicalUrl = canonical,
            Language = LanguageOf(given, all, article),
            IsAccessibleForFree = given.IsAccessibleForFree ?? all.IsAccessibleForFree,
        };
    }

    // What the article's own markup states, then what the page shows, then what its markup says of the page as a whole.
    private static Timestamp? PublishedOf(StatedFacts facts, VisibleFacts shown)
    {
        var stated = facts.Published;
        // "2024-05-03T22:03Z" over "May 4, 2024": the outlet's own clock, which its readers go by, is ahead.
        var isNextDay = stated?.Moment?.Offset == TimeSpan.Zero && shown.Published is { } day
            && day.Moment is null && Math.Abs(day.Date.DayNumber - stated.Value.Date.DayNumber) == 1;
        return isNextDay ? shown.Published : stated ?? shown.Published ?? facts.Page.Published;
    }

    private static string? TitleOf(string? headline, PageFacts facts, OutletNames outlet)
    {
        var titles = facts.Titles.Select(title => TitleText.WithoutOutlet(title, outlet)).ToList();
        if (headline is null) return titles.FirstOrDefault();
        return titles.FirstOrDefault(title => IsUnderKicker(title, headline, isOwn: title == titles[0]))
            ?? titles.FirstOrDefault(title => TitleText.LettersOf(title) == TitleText.LettersOf(headline))
            ?? headline;
    }

    // "Harbour News Ferry stays in port" is the headline "Ferry stays in port" under the name of a section, which the layout alone
    // parts from it. Where no title goes without the section, one may have the colon. "Opinion: Ferries are late" is one headline
    // unless the article's own title goes without the first word.
    private static bool IsUnderKicker(string title, string headline, bool isOwn) =>
        title.Length > ShortestTitle && title.Length < headline.Length && headline.EndsWith(title, StringComparison.OrdinalIgnoreCase)
            && !char.IsLetterOrDigit(headline[headline.Length - title.Length - 1])
            && (isOwn || headline.AsSpan(0, headline.Length - title.Length).TrimEnd() is not [.., ':']);

    // An outlet is an author only where nobody else is: the byline that the page shows is then tried first.
    private static ImmutableArray<string> AuthorsOf(StatedFacts facts, VisibleFacts shown, OutletNames outlet)
    {
        foreach (var authors in facts.Authors.Append(shown.Authors))
        {
            ImmutableArray<string> people = [.. authors.Where(name => !outlet.Has(name))];
            if (!people.IsEmpty) return people;
        }

        return facts.Authors.FirstOrDefault(authors => !authors.IsEmpty, []);
    }

    // Pages in other languages often keep an English template's tag; the words decide, and the tag where they are too few.
    private string? LanguageOf(ArticleMetadata given, PageFacts facts, Article article) =>
        languages.Identify(article.Text, given.Language) ?? LanguageIdentifier.CodeOf(facts.Language);
}
