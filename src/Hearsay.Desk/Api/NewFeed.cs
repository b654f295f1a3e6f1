using System.ComponentModel.DataAnnotations;

namespace Hearsay.Desk.Api;

/// <summary>A feed to be followed.</summary>
public sealed record NewFeed
{
    /// <summary>The address of the feed, or of a page that names it.</summary>
    [Required]
    public string Address { get; init; } = "";

    /// <summary>What to call it; what it calls itself unless set.</summary>
    public string? Title { get; init; }

    /// <summary>The folder to put it in, "News/Coast" for one in another.</summary>
    public string? Folder { get; init; }
}
