using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>An element of the layout, with what the passages in it weigh together.</summary>
internal sealed class Box(IElement element, Box? outer)
{
    /// <summary>The element.</summary>
    public IElement Element { get; } = element;

    /// <summary>The box around it, or null.</summary>
    public Box? Outer { get; } = outer;

    /// <summary>The number of boxes around it.</summary>
    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>The running text of all passages in it, boxes inside included.</summary>
    public int Mass { get; set; }

    /// <summary>Whether it lies inside <paramref name="other"/>, or is it.</summary>
    public bool IsIn(Box other)
    {
        var box = this;
        while (box.Depth > other.Depth) box = box.Outer!; // Only the outermost box has none around it, at depth 0.
        return box == other;
    }
}
