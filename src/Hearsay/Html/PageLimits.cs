namespace Hearsay.Html;

/// <summary>How much of a page is read. What lies beyond is left out, and a diagnostic says so.</summary>
internal static class PageLimits
{
    /// <summary>The most characters of markup; news pages seldom have more than two million.</summary>
    public const int MaximumCharacters = 6_000_000;

    /// <summary>The most elements.</summary>
    public const int MaximumElements = 150_000;

    /// <summary>The deepest level of nesting; below it elements become siblings.</summary>
    public const int MaximumDepth = 300;

    /// <summary>The most characters of one block of linked data.</summary>
    public const int MaximumLinkedCharacters = 2_000_000;

    /// <summary>The deepest level of nesting in linked data.</summary>
    public const int MaximumLinkedDepth = 64;

    /// <summary>The most things described in one block of linked data.</summary>
    public const int MaximumThings = 500;

    /// <summary>The most elements that are asked for an author's name.</summary>
    public const int MaximumAuthors = 20;
}
