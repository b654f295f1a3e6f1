namespace Hearsay.Desk.Views;

/// <summary>A text that somebody pasted, and what was read in it.</summary>
public sealed record ReadView
{
    /// <summary>What was pasted: text, markup or an address.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who published it, or null where that was not said.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication as it was said, or null.</summary>
    public string? Published { get; init; }

    /// <summary>What was read, or null where nothing was read yet.</summary>
    public ArticleView? Article { get; init; }

    /// <summary>Why nothing could be read, as a sentence or two; null where something was.</summary>
    public string? Failure { get; init; }
}
