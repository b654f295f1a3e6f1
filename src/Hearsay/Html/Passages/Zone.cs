using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>A part of the page whose markup says that it is not the story, such as a box of related links.</summary>
internal sealed class Zone(MarkupRole role, string names, Zone? outer)
{
    /// <summary>What the markup says it is.</summary>
    public MarkupRole Role { get; } = role;

    /// <summary>The names of its element, which parts of one make share.</summary>
    public string Names { get; } = names;

    /// <summary>The zone around it, or null.</summary>
    public Zone? Outer { get; } = outer;

    /// <summary>Whether its name misleads: it holds too much of the page's text to be a side piece.</summary>
    public bool IsVoid { get; set; }
}
