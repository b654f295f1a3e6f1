using System.Collections.Immutable;

namespace Hearsay.Training.Scoring;

/// <summary>An article with the relations that people marked in it.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Metadata">Its id, outlet, title and day.</param>
/// <param name="Relations">The outermost attributions, in the order of their numbers.</param>
internal sealed record GoldArticle(string Text, ArticleMetadata Metadata, ImmutableArray<Relation> Relations)
{
    /// <summary>Reads every gold article of a folder, in the order of the file names.</summary>
    /// <exception cref="InvalidDataException">A file does not keep to the notation.</exception>
    public static ImmutableArray<GoldArticle> LoadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Load)];

    private static GoldArticle Load(string path)
    {
        try
        {
            return GoldNotation.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"));
        }
        catch (FormatException problem)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }
}
