using System.Collections.Immutable;
using Hearsay.Desk.Corrections;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Views;

/// <summary>What a page knows about an article beside its reading.</summary>
public sealed record ArticleContext
{
    /// <summary>The version that is shown, or null where the text is not kept.</summary>
    public ArticleVersion? Version { get; init; }

    /// <summary>All versions of the article, oldest first.</summary>
    public ImmutableArray<ArticleVersion> Versions { get; init; } = [];

    /// <summary>Other articles that say the very same.</summary>
    public ImmutableArray<ArticleVersion> Twins { get; init; } = [];

    /// <summary>The stories that it is part of.</summary>
    public ImmutableArray<StoryState> Stories { get; init; } = [];

    /// <summary>The words that the page was opened at, or null.</summary>
    public TextSpan? Focus { get; init; }

    /// <summary>The notes on the text and its statements.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What the desk corrected in the reading.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];
}
