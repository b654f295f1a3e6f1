namespace Hearsay.Store.Archives;

/// <summary>What an article said at one time. A page that changes gets another version under the same address.</summary>
public sealed record ArticleVersion
{
    /// <summary>The number of the version in the whole archive.</summary>
    public required long Id { get; init; }

    /// <summary>The number of the article that it is a version of.</summary>
    public required long Article { get; init; }

    /// <summary>The article's address, or the path it came from.</summary>
    public required string Address { get; init; }

    /// <summary>Which of the article's versions it is, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The SHA-256 of its text, as <see cref="Hearsay.Article.Sha256"/> gives it.</summary>
    public required string Hash { get; init; }

    /// <summary>What is known about it beside its text.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>When it was first taken in.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>When the page was last found to say this.</summary>
    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>Whether it is what the article said when it was last looked at.</summary>
    public required bool IsCurrent { get; init; }
}
