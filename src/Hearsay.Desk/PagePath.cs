using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk;

/// <summary>Where each page of the desk is found.</summary>
public static class PagePath
{
    /// <summary>The page of a text: by its hash, so that it never shows another text.</summary>
    public static string OfText(string hash) => Permalink.OfText(hash);

    /// <summary>The page of a text with some of its words picked out, opened at them.</summary>
    public static string OfWords(string hash, TextSpan span) => Permalink.OfWords(hash, span);

    /// <summary>What a text was opened from.</summary>
    public static string OfOriginal(string hash) => $"{OfText(hash)}/original";

    /// <summary>The versions of an article and the difference between them.</summary>
    public static string OfVersions(long article) => string.Create(CultureInfo.InvariantCulture, $"/articles/{article}/versions");

    /// <summary>All that a source is quoted as saying.</summary>
    public static string OfSource(string name) => $"/source?name={Uri.EscapeDataString(name)}";

    /// <summary>A story.</summary>
    public static string OfStory(string id) => Permalink.OfStory(id);

    /// <summary>A story as it stood once.</summary>
    public static string Of(StoryState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Permalink.OfStoryState(state.Hash);
    }

    /// <summary>The page of the feeds, opened at one of them, with what came of asking for it.</summary>
    public static string OfFeed(long id) => string.Create(CultureInfo.InvariantCulture, $"/feeds?asked={id}#feed{id}");

    /// <summary>What an anchor is about: the words, the text or the story.</summary>
    public static string Of(Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        if (IsOfStory(anchor)) return OfStory(anchor.Key);
        return anchor.Span is { } span ? OfWords(anchor.Key, span) : OfText(anchor.Key);
    }

    /// <summary>Whether an anchor is about a story or one of its origins, and not about a text.</summary>
    public static bool IsOfStory(Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return anchor.Kind == AnchorKind.Story || anchor is { Kind: AnchorKind.Origin, Span: null, Name: not null };
    }

    /// <summary>A search.</summary>
    public static string Of(SearchQuery query) => "/search" + SearchLink.Write(query);

    /// <summary>A path of the desk with what was done added, for the page to tell of.</summary>
    public static string WithDone(string path, long? done)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (done is null) return path;
        var fragment = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? path[at..] : "";
        var page = path[..^fragment.Length];
        var sign = page.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return string.Create(CultureInfo.InvariantCulture, $"{page}{sign}done={done}{fragment}");
    }

    /// <summary>The path where it leads to a page of the desk, else that of the first page.</summary>
    /// <remarks>So nobody is sent elsewhere by a link that was made up.</remarks>
    public static string Local(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && path.All(letter => letter is > ' ' and <= '~') ? path : "/";
}
