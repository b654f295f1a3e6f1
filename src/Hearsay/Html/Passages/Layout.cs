namespace Hearsay.Html;

/// <summary>What the body of a page looks like: its passages in document order, in boxes.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Boxes">The boxes, every one after the one around it.</param>
internal sealed record Layout(IReadOnlyList<Passage> Passages, IReadOnlyList<Box> Boxes)
{
    /// <summary>How many characters of the page's text were left out, because it is too long.</summary>
    public int LeftOut { get; init; }

    /// <summary>The layout of a page without text.</summary>
    public static Layout Empty { get; } = new([], []);
}
