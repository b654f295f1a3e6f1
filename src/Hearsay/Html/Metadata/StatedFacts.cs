using System.Collections.Immutable;
using AngleSharp.Html.Dom;

namespace Hearsay.Html;

/// <summary>What a page states of its article, part by part, the most trusted first: linked data, head, microdata.</summary>
internal sealed class StatedFacts
{
    private readonly ImmutableArray<PageFacts> _parts;

    private StatedFacts(ImmutableArray<PageFacts> parts, LinkedThings things)
    {
        _parts = parts;
        Page = LinkedDataReader.ReadPage(things);
        IsCut = things.IsCut;
        All = parts.Aggregate(new PageFacts(), (all, next) => all.Or(next));
    }

    /// <summary>The facts of all parts together, each from the first part that has it.</summary>
    public PageFacts All { get; }

    /// <summary>Whether the page has more linked data than is read.</summary>
    public bool IsCut { get; }

    /// <summary>What linked data says of the page around the article.</summary>
    public PageFacts Page { get; }

    /// <summary>The names of authors that the parts give, part by part.</summary>
    public IEnumerable<ImmutableArray<string>> Authors => _parts.Append(Page).Select(part => part.Authors);

    /// <summary>Everything that the parts call the outlet or its publisher.</summary>
    public IEnumerable<string?> OutletNames => _parts.SelectMany(part => new[] { part.Outlet, part.Publisher });

    /// <summary>When it was published, or null. Of one moment written twice the writing with the place's own offset is taken.</summary>
    public Timestamp? Published =>
        _parts.Select(part => part.Published).FirstOrDefault(time => IsLocal(time) && time?.Moment == All.Published?.Moment)
            ?? All.Published;

    /// <summary>Reads all parts of the page.</summary>
    public static StatedFacts Read(IHtmlDocument document, string? url)
    {
        var head = MetaReader.Read(document);
        var shown = MicrodataReader.Read(document);
        var title = FactText.Clean(document.Title);
        var pageTitle = new PageFacts { Title = title, Titles = title is null ? [] : [title] };
        var about = new PageIdentity([url, head.CanonicalUrl], [.. head.Titles, .. pageTitle.Titles]);
        var things = LinkedThings.Read(document);
        return new StatedFacts([LinkedDataReader.ReadArticle(things, about), head, shown, pageTitle], things);
    }

    // "2024-05-03T22:03Z" and "2024-05-04T09:03+11:00" are one moment, but the page's readers saw the second date.
    private static bool IsLocal(Timestamp? time) => time?.Moment is { } moment && moment.Offset != TimeSpan.Zero;
}
