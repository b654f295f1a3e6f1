namespace Hearsay.Desk.Api;

/// <summary>A text or a page to be read.</summary>
public sealed record NewReading
{
    /// <summary>The text; either this or the markup.</summary>
    public string? Text { get; init; }

    /// <summary>The markup of a page.</summary>
    public string? Html { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its headline.</summary>
    public string? Title { get; init; }

    /// <summary>The address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published: 2031-03-05 or an RFC 3339 time.</summary>
    public string? Published { get; init; }

    /// <summary>Whether it has no date or one that can be understood.</summary>
    internal bool IsDated => Published is null || Timestamp.TryParse(Published, out _);

    /// <summary>What is known of it beside its words.</summary>
    internal ArticleMetadata ToMetadata() => new()
    {
        Outlet = Outlet,
        Title = string.IsNullOrWhiteSpace(Title) ? null : Title,
        Url = Url,
        Published = Timestamp.TryParse(Published, out var published) ? published : null,
    };
}
