using System.Collections.Immutable;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Claims;

/// <summary>Finds who says a claim among the articles of an archive.</summary>
public static class ClaimSearch
{
    /// <summary>The most articles that are looked through: those that have most of the claim's words.</summary>
    public const int MostArticles = 60;

    /// <summary>The places that say it, the best first, each with the version that it stands in.</summary>
    /// <remarks>What an archive keeps has no sentences: a place is a paragraph, and the statement in it that says the claim.</remarks>
    public static async Task<ImmutableArray<(ArticleVersion Version, ClaimHit Hit)>> FindAsync(
        Archive archive, string claim, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(claim);
        var words = string.Join(" OR ", ClaimWords.Of(claim).Distinct().Select(word => word + "*"));
        var query = new SearchQuery { Text = words, Count = MostArticles, FacetCount = 0 };
        var answer = await archive.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        var versions = new Dictionary<Reading, ArticleVersion>(ReferenceEqualityComparer.Instance);
        foreach (var hit in answer.Hits)
        {
            var reading = await archive.FindReadingAsync(hit.Version.Id, cancellationToken).ConfigureAwait(false);
            if (reading is not null) versions[reading] = hit.Version;
        }

        return
        [
            .. ClaimTracer.Trace(claim, [.. versions.Keys]).OrderByDescending(hit => hit.Score)
                .ThenBy(hit => versions[hit.Reading].Id).ThenBy(hit => hit.Sentence).Select(hit => (versions[hit.Reading], hit)),
        ];
    }
}
