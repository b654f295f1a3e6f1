using System.Text.Json;

namespace Hearsay.Html;

/// <summary>Tells the article that a page is about from others in its linked data, by address and by title.</summary>
internal sealed class PageIdentity(IEnumerable<string?> urls, IEnumerable<string> titles)
{
    private const int ShortestTitle = 15;

    private static readonly string[] _addresses = ["url", "@id", "mainEntityOfPage"];

    private readonly HashSet<string> _paths = [.. urls.Select(PathOf).OfType<string>()];
    private readonly List<string> _titles = [.. titles.Select(TitleText.LettersOf).Where(title => title.Length > 0)];

    /// <summary>How surely the thing is this page's article: 2 by its address, 1 by its title, 3 by both, 0 by neither.</summary>
    public int Score(JsonElement thing) => (HasAddress(thing) ? 2 : 0) + (HasTitle(thing) ? 1 : 0);

    private bool HasAddress(JsonElement thing) => _addresses
        .SelectMany(property => LinkedThings.ItemsOf(thing, property).Take(1)).Select(TextOf)
        .Any(url => PathOf(url) is { } path && _paths.Contains(path));

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => LinkedThings.TextsOf(value, "@id").Concat(LinkedThings.TextsOf(value, "url")).FirstOrDefault(),
        _ => null,
    };

    // "Ferry stays in port | Harbour Post" begins with the headline of its article.
    private bool HasTitle(JsonElement thing)
    {
        if (LinkedThings.TextsOf(thing, "headline").FirstOrDefault() is not { } headline) return false;
        var letters = TitleText.LettersOf(headline);
        return _titles.Contains(letters)
            || (letters.Length > ShortestTitle && _titles.Any(title => title.StartsWith(letters, StringComparison.Ordinal)));
    }

    // Two addresses of one page differ in scheme, www, query and the last slash.
    private static string? PathOf(string? url)
    {
        if (PageAddress.HostOf(url) is not { } host) return null;
        var path = new Uri(url!).AbsolutePath.TrimEnd('/'); // An address with a host is one.
        return path.Length > 0 ? host + path : null;
    }
}
