using System.Globalization;

namespace Hearsay.Export;

/// <summary>Where a text, words in it and a story are found at a desk: by the hash of what they say, so that a link never shows
/// anything else.</summary>
public static class Permalink
{
    /// <summary>The page of a text, by the SHA-256 of it.</summary>
    public static string OfText(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return $"/text/{Uri.EscapeDataString(hash)}";
    }

    /// <summary>The text alone, to the letter: what offsets count in.</summary>
    public static string OfPlainText(string hash) => OfText(hash) + "/plain";

    /// <summary>The page of a text, opened at some of its words; the offsets count UTF-16 units.</summary>
    public static string OfWords(string hash, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfText(hash)}/{span.Start}-{span.End}#words");

    /// <summary>A story as it stands now, by its id.</summary>
    public static string OfStory(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return $"/story?id={Uri.EscapeDataString(id)}";
    }

    /// <summary>A story as it stood once, by the hash of that state.</summary>
    public static string OfStoryState(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return $"/story/{Uri.EscapeDataString(hash)}";
    }

    /// <summary>The whole address of a path at a desk, which may itself stand under a path.</summary>
    public static string At(Uri site, string path)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(path);
        return site.AbsoluteUri.TrimEnd('/') + path;
    }
}
