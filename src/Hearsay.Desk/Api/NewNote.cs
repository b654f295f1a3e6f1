using System.ComponentModel.DataAnnotations;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Api;

/// <summary>A note to be made.</summary>
public sealed record NewNote
{
    /// <summary>As what it is meant.</summary>
    public NoteKind Kind { get; init; }

    /// <summary>Its words.</summary>
    [Required]
    public string Text { get; init; } = "";

    /// <summary>To what sort of thing it belongs.</summary>
    public AnchorKind About { get; init; }

    /// <summary>The hash of the text, or the id of the story.</summary>
    [Required]
    public string Key { get; init; } = "";

    /// <summary>Where the words begin that it is about, in UTF-16 units; null for the whole.</summary>
    public int? Start { get; init; }

    /// <summary>Where they end.</summary>
    public int? End { get; init; }
}
