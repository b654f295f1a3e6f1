namespace Hearsay.Store.Archives;

/// <summary>An article that is about to be written down.</summary>
/// <param name="Original">What it was opened from.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="PackedOriginal">The original's text, packed.</param>
/// <param name="PackedReading">The reading in its format, packed.</param>
internal sealed record VersionEntry(Original Original, Reading Reading, byte[] PackedOriginal, byte[] PackedReading)
{
    /// <summary>The article as the reader opened it.</summary>
    public Article Article => Reading.Article;
}
