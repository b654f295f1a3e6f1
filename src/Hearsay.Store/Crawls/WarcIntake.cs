using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Hearsay.Store.Crawls;

/// <summary>Takes the pages out of a WARC file: what a server answered with 200 and a type that is read.</summary>
internal sealed class WarcIntake(string path, WarcReader reader, PassedOverTally passedOver)
{
    // A file with more is no use, and looking for the next record may take long.
    private const int MostDamages = 100;
    private const string DamageRemedy = "Make or download it again.";
    private const string LeaveOut = "The rest of the file is read; save this page by itself if it matters.";

    private static readonly string[] _readableTypes = ["text/html", "application/xhtml+xml", "text/plain"];

    /// <summary>Its pages, and what of it is damaged, in the order of the file.</summary>
    public static async IAsyncEnumerable<IntakeItem> OpenAsync(
        string path, Stream file, PassedOverTally passedOver, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var gzip = await IsGzipAsync(file, cancellationToken).ConfigureAwait(false) ? new GzipWarcSource(file) : null;
        var intake = new WarcIntake(path, new WarcReader(gzip is null ? new PlainWarcSource(file) : gzip), passedOver);
        await foreach (var item in intake.ReadAllAsync(cancellationToken).ConfigureAwait(false)) yield return item;
    }

    // The name may lie, and a file that cannot be read twice is what its name says.
    private static async Task<bool> IsGzipAsync(Stream file, CancellationToken cancellationToken)
    {
        if (!file.CanSeek) return file is FileStream { Name: var name } && FileName.From(name).IsCompressed;
        var first = new byte[2];
        var count = await file.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        file.Position = 0;
        return count == first.Length && first is [0x1F, 0x8B];
    }

    private async IAsyncEnumerable<IntakeItem> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var damageCount = 0;
        while (true)
        {
            var (item, hasEnded) = await ReadNextAsync(cancellationToken).ConfigureAwait(false);
            if (item is not null) yield return item;
            if (hasEnded) break;
            if (item?.Failure is not { Line: null }) continue;
            if (++damageCount == MostDamages)
            {
                yield return FailWhole($"It is damaged in {MostDamages} places or more; the rest is left out.", DamageRemedy);
                break;
            }

            if (!await reader.TryGoOnAsync(cancellationToken).ConfigureAwait(false)) break;
        }

        if (reader.RecordCount == 0 && damageCount == 0) yield return FailWhole("It holds no record.", "Check that it was saved.");
    }

    private async Task<(IntakeItem? Item, bool HasEnded)> ReadNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var record = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            return record is null ? (null, true) : (await ReadAsync(record, cancellationToken).ConfigureAwait(false), false);
        }
        catch (InvalidDataException damage)
        {
            return (FailWhole($"It is damaged at byte {reader.RecordOffset:N0}: {damage.Message}.", DamageRemedy), false);
        }
        catch (IOException failure)
        {
            return (FailWhole($"It cannot be read on: {failure.Message.TrimEnd('.')}.", DamageRemedy), true);
        }
    }

    // Null where it is passed over.
    private async Task<IntakeItem?> ReadAsync(WarcRecord record, CancellationToken cancellationToken)
    {
        if (record.Type is not ("response" or "resource")) return PassOver(record.Type);
        if (record.Address is not { } address) return PassOver($"{record.Type} without a web address");
        var block = new WarcBlock(reader);
        var first = new byte[Math.Min(record.Length, WarcReader.MaxHeaderBytes)];
        await block.ReadExactlyAsync(first, cancellationToken).ConfigureAwait(false);
        if (FindHead(record, first) is not { } head) return PassOver("answer without a header that can be read");
        if (FindReason(head) is { } reason) return PassOver(reason);
        if (record.Length - head.Length > ArticleIntake.MaxArticleBytes) return Fail(record, TooLarge(address), LeaveOut);
        var body = new byte[record.Length - head.Length];
        first.AsSpan(head.Length).CopyTo(body);
        await block.ReadExactlyAsync(body.AsMemory(first.Length - head.Length), cancellationToken).ConfigureAwait(false);
        // Only what is whole is given on.
        await reader.FinishAsync(cancellationToken).ConfigureAwait(false);
        return await MakeAsync(record, address, head, body, cancellationToken).ConfigureAwait(false);
    }

    // A resource is what was saved by itself, without the answer that brought it.
    private static HttpHead? FindHead(WarcRecord record, ReadOnlySpan<byte> first) => record.Type == "response"
        ? HttpHead.Find(first)
        : new HttpHead(HttpHead.Found, 0)
        {
            Fields = new[] { record.Find("Content-Type") ?? "" }.ToLookup(_ => "Content-Type", StringComparer.OrdinalIgnoreCase),
        };

    private static string? FindReason(HttpHead head)
    {
        if (head.Status != HttpHead.Found) return FormattableString.Invariant($"answer {head.Status}");
        if (head.MediaType is not { } type) return "answer without a type";
        return _readableTypes.Contains(type) ? null : $"answer of type {type}";
    }

    private async Task<IntakeItem?> MakeAsync(
        WarcRecord record, Uri address, HttpHead head, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte>? unpacked;
        try
        {
            unpacked = await HttpBody.UnpackAsync(head, body, ArticleIntake.MaxArticleBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException error)
        {
            return Fail(record, $"{address.AbsoluteUri}: {error.Message}.", LeaveOut);
        }

        if (unpacked is not { } bytes) return Fail(record, TooLarge(address), LeaveOut);
        if (bytes.IsEmpty) return PassOver("answer without a body");
        if (ContentSniffer.IsBinary(bytes.Span)) return Fail(record, $"{address.AbsoluteUri}: It is not text.", LeaveOut);
        var isPage = head.MediaType != "text/plain" || ContentSniffer.IsPage(bytes.Span);
        var text = isPage ? CharsetReader.ReadPage(bytes, head.Charset) : CharsetReader.ReadText(bytes, head.Charset);
        var metadata = new ArticleMetadata { Id = address.AbsoluteUri, Url = address.AbsoluteUri };
        return IntakeItem.From(new ArticleInput($"{path}, record {record.Number}", text, isPage, metadata, FindTruncation(record))
        {
            File = path == ArticleIntake.StandardInputName ? null : path,
            Line = record.Number,
            Fetched = record.Date,
        });
    }

    private static ImmutableArray<Diagnostic> FindTruncation(WarcRecord record) => record.Find("WARC-Truncated") is { } reason
        ? [new Diagnostic("warc-truncated", $"The file keeps only the beginning of the page ({reason}).", default)]
        : [];

    private IntakeItem? PassOver(string what)
    {
        passedOver.Add(what);
        return null;
    }

    private static string TooLarge(Uri address) =>
        $"{address.AbsoluteUri}: The page is larger than {ArticleIntake.MaxArticleBytes:N0} bytes.";

    private IntakeItem Fail(WarcRecord record, string reason, string remedy) =>
        IntakeItem.From(new IntakeFailure(path, record.Number, reason, remedy));

    private IntakeItem FailWhole(string reason, string remedy) => IntakeItem.From(new IntakeFailure(path, null, reason, remedy));
}
