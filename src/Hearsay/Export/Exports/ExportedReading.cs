using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>A reading with what an archive knows beside it, to be written into a file.</summary>
/// <param name="Reading">What was read, with corrections in it.</param>
public sealed record ExportedReading(Reading Reading)
{
    /// <summary>The SHA-256 of the text, which permalinks name.</summary>
    public string Hash { get; } = (Reading ?? throw new ArgumentNullException(nameof(Reading))).Article.Sha256();

    /// <summary>The article's number in the archive, by which stories of it call the article; null where it comes from none.</summary>
    public string? ArchiveArticle { get; init; }

    /// <summary>When the page was first found to say this, or null where that is not known.</summary>
    public DateTimeOffset? Seen { get; init; }

    /// <summary>What people added to it.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>The story that it is part of, or null.</summary>
    public StoryNumbers? Story { get; init; }

    /// <summary>The corrections among the remarks.</summary>
    public IEnumerable<Remark> Corrections => Remarks.Where(remark => remark.Motivation == Motivation.Editing);

    /// <summary>The whole address of the text at a desk.</summary>
    public string LinkAt(Uri site) => Permalink.At(site, Permalink.OfText(Hash));

    /// <summary>The whole address of words of it at a desk.</summary>
    public string LinkAt(Uri site, TextSpan words) => Permalink.At(site, Permalink.OfWords(Hash, words));
}
