using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>The way a statement took, for display: this page's outlet, those who passed it on, nearest first, and its source.</summary>
public static class Chain
{
    /// <summary>What stands between two links: "Western Journal > BBC > Suh Uk".</summary>
    public const string Separator = " > ";

    /// <summary>What stands first where the page's outlet is not known.</summary>
    public const string UnknownOutlet = "this page";

    /// <summary>What stands last where the article gives no source.</summary>
    public const string NoSource = "no source given";

    /// <summary>How the page's outlet is described where it speaks for itself.</summary>
    public const string OwnVoice = "in its own voice";

    private const int LongestName = 80;

    /// <summary>The links of an attribution's chain, from this page back to the source.</summary>
    public static ImmutableArray<ChainLink> Trace(Reading reading, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(attribution);
        var links = ImmutableArray.CreateBuilder<ChainLink>(attribution.Via.Length + 2);
        var isOwn = attribution.Source?.Kind == EntityKind.Writer && attribution.Via.IsEmpty;
        links.Add(FromPage(reading) with { Description = isOwn ? OwnVoice : null });
        foreach (var relay in attribution.Via) links.Add(new ChainLink(relay.Name, relay.Kind, null, relay.Url));
        if (attribution.Source is not { } source) links.Add(new ChainLink(NoSource, EntityKind.Unnamed, null, null));
        else if (source.Kind != EntityKind.Writer) links.Add(FromSource(reading, source));
        return links.DrainToImmutable();
    }

    /// <summary>The first link of every chain: this page's outlet.</summary>
    public static ChainLink FromPage(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new ChainLink(reading.Article.Metadata.Outlet ?? UnknownOutlet, EntityKind.Outlet, null, null);
    }

    /// <summary>The chain in one line, such as "Western Journal > BBC > Suh Uk (military official)".</summary>
    public static string Write(Reading reading, Attribution attribution) => string.Join(Separator, Trace(reading, attribution));

    /// <summary>How many steps lie between the statement's last known link and this page; 0 in the writer's own voice.</summary>
    public static int CountHops(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var sourceIsKnown = attribution.Source is { Kind: not EntityKind.Writer };
        return attribution.Via.Length + (sourceIsKnown ? 1 : 0);
    }

    private static ChainLink FromSource(Reading reading, Source source)
    {
        var entity = source.Entity is { } index ? reading.Entities[index] : null;
        var name = source.Name ?? entity?.Name ?? Words(reading.Article, source.Spans);
        var description = WithoutArticle(entity?.Description);
        var repeatsName = description is null || name.Contains(description, StringComparison.OrdinalIgnoreCase);
        return new ChainLink(name, source.Kind, repeatsName ? null : description, null);
    }

    private static string Words(Article article, ImmutableArray<TextSpan> spans)
    {
        var words = Excerpt.Of(article, spans, LongestName).TrimEnd(',', ';', ':', ' ');
        return words.Length == 0 ? "unnamed" : words;
    }

    private static string? WithoutArticle(string? description)
    {
        foreach (var article in (ReadOnlySpan<string>)["a ", "an ", "the "])
        {
            if (description?.StartsWith(article, StringComparison.OrdinalIgnoreCase) == true) return description[article.Length..];
        }

        return string.IsNullOrWhiteSpace(description) ? null : description;
    }
}
