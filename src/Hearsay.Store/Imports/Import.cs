using System.Runtime.CompilerServices;
using Hearsay.Store.Archives;

namespace Hearsay.Store.Imports;

/// <summary>Reads what comes in and adds it to an archive, in the order in which it comes.</summary>
/// <remarks>
/// Each article is added with its reading or not at all. What the archive has already is passed over, so an import that was stopped, or
/// killed, goes on when it is begun again, and ends with the same archive.
/// </remarks>
public sealed class Import(Archive archive, Reader reader, int jobs)
{
    private readonly HashSet<(string Place, long? Line)> _failed = [];
    private readonly HashSet<string> _opened = [];
    private ImportProgress _progress = new(0, 0, 0);

    /// <summary>Imports the items and gives a step for each, once it is in the archive.</summary>
    public async IAsyncEnumerable<ImportStep> RunAsync(
        IAsyncEnumerable<IntakeItem> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var failure in await archive.ListFailuresAsync(cancellationToken).ConfigureAwait(false))
        {
            _failed.Add((failure.Failure.Place, failure.Failure.Line));
        }

        var running = new Queue<(IntakeItem Item, Task<(Original Original, Reading? Reading)>? Reading)>();
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var reading = item.Input is { } input ? Task.Run(() => ReadAsync(input, cancellationToken), cancellationToken) : null;
            running.Enqueue((item, reading));
            while (running.Count >= jobs || (running.Count > 0 && running.Peek().Reading is null or { IsCompleted: true }))
            {
                yield return await FinishAsync(running.Dequeue(), cancellationToken).ConfigureAwait(false);
            }
        }

        while (running.Count > 0) yield return await FinishAsync(running.Dequeue(), cancellationToken).ConfigureAwait(false);
        await ForgetWholeFailuresAsync(cancellationToken).ConfigureAwait(false);
    }

    // Null instead of a reading: the archive has it.
    private async Task<(Original Original, Reading? Reading)> ReadAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var original = new Original(ArticleAddress.Of(input), input.Text, input.IsPage) { Given = input.Metadata, Fetched = input.Fetched };
        var isKnown = await archive.HasReadAsync(original, cancellationToken).ConfigureAwait(false);
        return (original, isKnown ? null : reader.Read(input.Open(reader)));
    }

    private async Task<ImportStep> FinishAsync(
        (IntakeItem Item, Task<(Original Original, Reading? Reading)>? Reading) next, CancellationToken cancellationToken)
    {
        if (next.Reading is null)
        {
            // An item holds either an input or a failure.
            var failure = next.Item.Failure!;
            await archive.AddFailureAsync(failure, cancellationToken).ConfigureAwait(false);
            if (failure.Line is null) _failed.Remove((failure.Place, null));
            _progress = _progress with { Failed = _progress.Failed + 1 };
            return MakeStep(next.Item);
        }

        var (original, reading) = await next.Reading.ConfigureAwait(false);
        if (reading is null)
        {
            _progress = _progress with { Known = _progress.Known + 1 };
        }
        else
        {
            await archive.AddAsync(original, reading, cancellationToken).ConfigureAwait(false);
            _progress = _progress with { Added = _progress.Added + 1 };
        }

        await ForgetFailureAsync(next.Item.Input!, cancellationToken).ConfigureAwait(false);
        return MakeStep(next.Item);
    }

    private ImportStep MakeStep(IntakeItem item) => new(_progress, item.Failure)
    {
        File = item.Input is { } input ? input.File : item.Failure!.Place,
        Line = item.Input is { } row ? row.Line : item.Failure!.Line,
    };

    private async Task ForgetFailureAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var place = input.File ?? input.Place;
        _opened.Add(place);
        if (!_failed.Remove((place, input.Line))) return;
        await archive.RemoveFailureAsync(place, input.Line, cancellationToken).ConfigureAwait(false);
    }

    // A file that could not be read to its end before, and now gave rows and no such failure, was mended.
    private async Task ForgetWholeFailuresAsync(CancellationToken cancellationToken)
    {
        foreach (var place in _opened.Where(place => _failed.Contains((place, null))))
        {
            await archive.RemoveFailureAsync(place, null, cancellationToken).ConfigureAwait(false);
        }
    }
}
