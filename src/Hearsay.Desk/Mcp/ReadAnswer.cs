using System.Collections.Immutable;
using Hearsay.Export;
using Hearsay.Store.Archives;

namespace Hearsay.Desk.Mcp;

/// <summary>What was read in an article.</summary>
/// <param name="Article">Which it is.</param>
/// <param name="Summary">How many statements rest on how many origins, in a sentence.</param>
/// <param name="Statements">Who says what, the first of them.</param>
/// <param name="LeftOut">How many statements there are beyond those.</param>
/// <param name="Origins">On whom the page rests, the first of them.</param>
/// <param name="Conflicts">Where it contradicts itself, or its sources one another.</param>
/// <param name="Notices">What is worth knowing about the reading, such as that the language is not read.</param>
internal sealed record ReadAnswer(
    ArticleAnswer Article, string Summary, ImmutableArray<StatementAnswer> Statements, int LeftOut, ImmutableArray<string> Origins,
    ImmutableArray<ConflictAnswer> Conflicts, ImmutableArray<string> Notices)
{
    private const int MostStatements = 60;
    private const int MostOrigins = 30;
    private const int MostNotices = 10;

    /// <summary>The answer for a reading.</summary>
    public static ReadAnswer Of(Reading reading, ArticleVersion? version, DeskLinks links) => new(
        ArticleAnswer.Of(reading.Article.Metadata, version, links), Sourcing.From(reading).Describe(),
        [.. reading.Attributions.Take(MostStatements).Select(attribution => StatementAnswer.Of(reading, attribution, version, links))],
        Math.Max(0, reading.Attributions.Length - MostStatements),
        [.. reading.Origins.Take(MostOrigins).Select(origin => origin.Name)],
        [.. reading.Conflicts.Take(ConflictAnswer.MostConflicts).Select(conflict => ConflictAnswer.Of(reading, conflict, version, links))],
        [.. reading.Diagnostics.Take(MostNotices).Select(diagnostic => diagnostic.Message)]);
}
