using Hearsay.Export;

namespace Hearsay.Desk;

/// <summary>Addresses that a page may link to: those of the web, and no script that calls itself one.</summary>
public static class WebAddress
{
    private const int FragmentWords = 6;

    /// <summary>The address where it is one of http or https, else null.</summary>
    public static string? Find(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    /// <summary>The address with a text fragment, at which browsers open the page where the words stand, or null.</summary>
    public static string? FindAt(string? url, Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (Find(url) is not { } address) return null;
        var words = Excerpt.Of(article, [span], int.MaxValue).Split(' ');
        var first = Escape(words.Take(FragmentWords));
        var fragment = words.Length <= FragmentWords * 2 ? Escape(words) : $"{first},{Escape(words.TakeLast(FragmentWords))}";
        return $"{new UriBuilder(address) { Fragment = "" }.Uri.AbsoluteUri}#:~:text={fragment}";
    }

    // A dash and a comma have a meaning in text fragments.
    private static string Escape(IEnumerable<string> words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
