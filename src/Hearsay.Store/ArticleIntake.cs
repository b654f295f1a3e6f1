using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Hearsay.Store.Lists;

namespace Hearsay.Store;

/// <summary>Takes in articles from files, folders, addresses and standard input; names what cannot be read and goes on.</summary>
public sealed partial class ArticleIntake(Fetcher fetcher, IntakeOptions options)
{
    /// <summary>The most bytes of a file that is one article, after decompression, and of one line of JSON Lines: 32 MB.</summary>
    public const int MaxArticleBytes = 32 * 1024 * 1024;

    /// <summary>The name of standard input among the paths.</summary>
    public const string StandardInputPath = "-";

    /// <summary>What messages call standard input.</summary>
    internal const string StandardInputName = "standard input";

    private readonly IntakeMeter _meter = new();
    private readonly PassedOverTally _passedOver = new();

    /// <summary>The share of the inputs that has been read, 0 to 1, by their sizes; null where that is not known, as with standard
    /// input.</summary>
    public double? Share => _meter.Share;

    /// <summary>What the inputs held so far besides articles, such as the requests of a crawl; the most frequent first.</summary>
    public ImmutableArray<PassedOver> PassedOver => _passedOver.List();

    /// <summary>The items of all paths in their order, those of a folder in ordinal order, read as they are asked for.</summary>
    public async IAsyncEnumerable<IntakeItem> OpenAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var all = paths.ToArray();
        _meter.Measure(all);
        foreach (var path in all)
        {
            await foreach (var item in OpenPathAsync(path, cancellationToken).ConfigureAwait(false)) yield return Apply(item);
        }
    }

    private IAsyncEnumerable<IntakeItem> OpenPathAsync(string path, CancellationToken cancellationToken)
    {
        if (path == StandardInputPath) return OpenStandardInputAsync(cancellationToken);
        if (IsAddress(path)) return OpenAddressAsync(path, cancellationToken);
        return Directory.Exists(path) ? OpenFolderAsync(path, cancellationToken) : OpenFileAsync(path, cancellationToken);
    }

    // "ftp://..." and "file://..." too: the fetcher refuses them with a message that says what it takes.
    internal static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal) && !File.Exists(path);

    private async IAsyncEnumerable<IntakeItem> OpenFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isEmpty = true;
        foreach (var (path, failure) in FolderLister.List(folder))
        {
            isEmpty = false;
            if (failure is not null) yield return IntakeItem.From(failure);
            else await foreach (var item in OpenFileAsync(path, cancellationToken).ConfigureAwait(false)) yield return item;
        }

        if (isEmpty) yield return Fail(folder, "The folder holds no article.", $"Articles are files ending in {FileName.Extensions}.");
    }

    private async IAsyncEnumerable<IntakeItem> OpenAddressAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return Uri.TryCreate(path, UriKind.Absolute, out var address)
            ? await FetchAsync(path, address, cancellationToken).ConfigureAwait(false)
            : Fail(path, "It is not a valid address.", "Check how it is written.");
        _meter.Finish(path);
    }

    private async Task<IntakeItem> FetchAsync(string path, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            var request = new FetchRequest(address);
            var visit = options.Visitor?.VisitAsync(request, cancellationToken) ?? fetcher.FetchAsync(request, cancellationToken);
            var page = await visit.ConfigureAwait(false);
            return IntakeItem.From(page.ToInput(path));
        }
        catch (FetchException failure)
        {
            return Fail(address.UserInfo.Length > 0 ? WithoutPassword(address) : path, failure.Reason, failure.Remedy);
        }
    }

    private async IAsyncEnumerable<IntakeItem> OpenListAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (addresses, failure) = ReadList(path);
        if (failure is not null) yield return failure;
        foreach (var (index, listed) in addresses.Index())
        {
            _meter.Pass((double)index / addresses.Length);
            if (options.PassesOverDone && listed.IsDone) _passedOver.Add("address that was imported before");
            else yield return await FetchAsync(path, listed, cancellationToken).ConfigureAwait(false);
        }
    }

    private static (ListedAddress[] Addresses, IntakeItem? Failure) ReadList(string path)
    {
        const string remedy = "Give a table in UTF-8 with an address in the column \"url\", or in the first one.";
        try
        {
            ListedAddress[] addresses = [.. AddressList.Load(path).Addresses.Where(listed => listed.Address.Length > 0)];
            return (addresses, addresses.Length > 0 ? null : Fail(path, "It holds no address.", remedy));
        }
        catch (InvalidDataException error)
        {
            return ([], Fail(path, error.Message, remedy));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], Damaged(path, error));
        }
    }

    // Both the page and the failure go by the line of the list, so that the list can say what became of it.
    private async Task<IntakeItem> FetchAsync(string path, ListedAddress listed, CancellationToken cancellationToken)
    {
        var item = Uri.TryCreate(listed.Address, UriKind.Absolute, out var address)
            ? await FetchAsync(listed.Address, address, cancellationToken).ConfigureAwait(false)
            : Fail(listed.Address, "It is not a valid address.", "Check how it is written.");
        return item.Input is { } input
            ? IntakeItem.From(input with { File = path, Line = listed.Line })
            : IntakeItem.From(new IntakeFailure(path, listed.Line, $"{item.Failure!.Place}: {item.Failure.Reason}", item.Failure.Remedy));
    }

    private static string WithoutPassword(Uri address) => new UriBuilder(address) { UserName = "", Password = "" }.Uri.AbsoluteUri;

    private IntakeItem Apply(IntakeItem item)
    {
        if (item.Input is not { } input) return item.Decide(options.TakesReadings);
        var (given, found) = (options.Given, input.Metadata);
        return IntakeItem.From(input with
        {
            Metadata = found with
            {
                Title = given.Title ?? found.Title,
                Outlet = given.Outlet ?? found.Outlet ?? Host.Find(given.Url),
                Url = given.Url ?? found.Url,
                Published = given.Published ?? found.Published,
            },
        });
    }

    private static IntakeItem Fail(string place, string reason, string remedy) =>
        IntakeItem.From(new IntakeFailure(place, null, reason, remedy));
}
