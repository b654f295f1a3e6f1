using System.Runtime.CompilerServices;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Imports;

/// <summary>Takes in once more what could not be imported.</summary>
public static class FailedItems
{
    /// <summary>The items that failed: of a file all where it failed in whole, else the lines that did.</summary>
    public static async Task<IAsyncEnumerable<IntakeItem>> OpenAsync(
        Archive archive, ArticleIntake intake, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(intake);
        var failures = await archive.ListFailuresAsync(cancellationToken).ConfigureAwait(false);
        var lines = failures.ToLookup(failure => failure.Failure.Place, failure => failure.Failure.Line);
        return FilterAsync(intake.OpenAsync(lines.Select(place => place.Key), cancellationToken), lines, cancellationToken);
    }

    private static async IAsyncEnumerable<IntakeItem> FilterAsync(
        IAsyncEnumerable<IntakeItem> items, ILookup<string, long?> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var (place, line) = item.Input is { } input
                ? (input.File ?? input.Place, input.Line)
                : (item.Failure!.Place, item.Failure.Line);
            var wanted = lines[place];
            if (wanted.Contains(null) || wanted.Contains(line)) yield return item;
        }
    }
}
