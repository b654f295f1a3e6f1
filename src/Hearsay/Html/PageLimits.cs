namespace Hearsay.Html;

/// <summary>How much of a page is read. What lies beyond is left out, and a diagnostic says so.</summary>
/// <remarks>All of them are counts: the library has no clock. Together they end the reading of any page within two seconds.</remarks>
internal static class PageLimits
{
    /// <summary>The most characters of markup; news pages seldom have more than two million.</summary>
    public const int MaximumCharacters = 6_000_000;

    /// <summary>The most elements; news pages seldom have more than five thousand.</summary>
    public const int MaximumElements = 60_000;

    /// <summary>The deepest level of nesting. A parser looks through the open elements at most tags; news pages nest sixty deep.</summary>
    public const int MaximumDepth = 300;

    /// <summary>The most formatting elements left open: a parser opens all of them again in every paragraph that follows.</summary>
    public const int MaximumFormatting = 50;

    /// <summary>The most characters of text; a long live report has a hundred thousand.</summary>
    public const int MaximumText = 100_000;

    /// <summary>The most passages that the text is cut into; news pages seldom have a thousand.</summary>
    public const int MaximumPassages = 10_000;

    /// <summary>The most blocks of linked data.</summary>
    public const int MaximumLinkedBlocks = 100;

    /// <summary>The most characters of one block of linked data.</summary>
    public const int MaximumLinkedCharacters = 2_000_000;

    /// <summary>The deepest level of nesting in linked data.</summary>
    public const int MaximumLinkedDepth = 64;

    /// <summary>The most things described in one block of linked data.</summary>
    public const int MaximumThings = 500;

    /// <summary>The most meta tags that are read.</summary>
    public const int MaximumMetas = 1000;

    /// <summary>The most elements that are asked for an author's name.</summary>
    public const int MaximumAuthors = 20;
}
