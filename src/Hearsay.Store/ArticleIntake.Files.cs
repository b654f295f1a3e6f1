using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Hearsay.Store.Crawls;

namespace Hearsay.Store;

/// <summary>How files and standard input are read.</summary>
public sealed partial class ArticleIntake
{
    private const int PeekLength = 4096;

    private static readonly FileStreamOptions _forReading = new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite,
        BufferSize = 64 * 1024,
        Options = FileOptions.SequentialScan,
    };

    private async IAsyncEnumerable<IntakeItem> OpenFileAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!TryOpen(path, out var file, out var failure))
        {
            yield return IntakeItem.From(failure);
            yield break;
        }

        await using var closing = file.ConfigureAwait(false);
        _meter.Begin(file);
        await foreach (var item in OpenFileAsync(path, file, cancellationToken).ConfigureAwait(false)) yield return item;
        _meter.Finish(path);
    }

    private IAsyncEnumerable<IntakeItem> OpenFileAsync(string path, FileStream file, CancellationToken cancellationToken) =>
        FileName.From(path) switch
        {
            { Kind: FileKind.Warc } => WarcIntake.OpenAsync(path, file, _passedOver, cancellationToken),
            { Kind: FileKind.List } => OpenListAsync(path, cancellationToken),
            var name => OpenFileAsync(path, name, file, cancellationToken),
        };

    private static async IAsyncEnumerable<IntakeItem> OpenFileAsync(
        string path, FileName name, FileStream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream stream = name.IsCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
        await using var closing = stream.ConfigureAwait(false);
        if (name.Kind != FileKind.Rows)
        {
            yield return await OpenWholeAsync(path, name, stream, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        await foreach (var item in OpenRowsAsync(path, name.Id, stream, cancellationToken).ConfigureAwait(false)) yield return item;
    }

    private async IAsyncEnumerable<IntakeItem> OpenStandardInputAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = new byte[PeekLength];
        var input = options.StandardInput;
        var count = await input.ReadAtLeastAsync(first, PeekLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var stream = new PeekedStream(first.AsMemory(0, count), input);
        await using var closing = stream.ConfigureAwait(false);
        if (first.AsSpan(0, count).StartsWith("WARC/"u8))
        {
            var records = WarcIntake.OpenAsync(StandardInputName, stream, _passedOver, cancellationToken);
            await foreach (var record in records.ConfigureAwait(false)) yield return record;
            yield break;
        }

        if (ContentSniffer.IsRows(first.AsSpan(0, count)))
        {
            var rows = OpenRowsAsync(StandardInputName, StandardInputPath, stream, cancellationToken);
            await foreach (var row in rows.ConfigureAwait(false)) yield return row;
            yield break;
        }

        var name = new FileName(FileKind.Unknown, false, StandardInputPath);
        yield return await OpenWholeAsync(StandardInputName, name, stream, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<IntakeItem> OpenRowsAsync(
        string path, string name, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(stream, MaxArticleBytes);
        var isEmpty = true;
        while (true)
        {
            var (line, failure) = await ReadLineAsync(path, lines, cancellationToken).ConfigureAwait(false);
            if (failure is not null) yield return failure;
            isEmpty = isEmpty && failure is null;
            if (line is null) break;
            if (line.Bytes is { } bytes && bytes.Span.Trim(" \t\r"u8).IsEmpty) continue;
            isEmpty = false;
            yield return line.Bytes is { } row
                ? ArticleRow.Read(row, path, line.Number, $"{name}:{line.Number}")
                : IntakeItem.From(TooLong(path, line.Number));
        }

        if (isEmpty) yield return Fail(path, "It holds no article.", "Each line should be one JSON object: see docs/formats/article.md.");
    }

    private static IntakeFailure TooLong(string path, long line) =>
        new(path, line, $"The line is longer than {MaxArticleBytes:N0} bytes.", "Split the article, or leave out what is no news.");

    private static async Task<(Line? Line, IntakeItem? Failure)> ReadLineAsync(
        string path, LineReader lines, CancellationToken cancellationToken)
    {
        try
        {
            return (await lines.ReadAsync(cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return (null, Damaged(path, error));
        }
    }

    private static async Task<IntakeItem> OpenWholeAsync(string path, FileName name, Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await BoundedStream.ReadAllAsync(stream, MaxArticleBytes, cancellationToken).ConfigureAwait(false);
            return bytes is { } all
                ? Open(path, name, all)
                : Fail(path, $"It is larger than {MaxArticleBytes:N0} bytes.", "Put many articles into a .jsonl file instead.");
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Damaged(path, error);
        }
    }

    private static IntakeItem Open(string path, FileName name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty) return Fail(path, "It is empty.", "Check that it was saved.");
        if (ContentSniffer.IsBinary(bytes.Span)) return Fail(path, "It is not text.", "Give a web page, plain text or JSON Lines.");
        if (name.Kind == FileKind.Row) return ArticleRow.Read(bytes, path, null, name.Id);
        var isPage = name.Kind == FileKind.Page || (name.Kind == FileKind.Unknown && ContentSniffer.IsPage(bytes.Span));
        var text = isPage ? CharsetReader.ReadPage(bytes) : CharsetReader.ReadText(bytes);
        return IntakeItem.From(new ArticleInput(path, text, isPage, new ArticleMetadata { Id = name.Id }, [])
        {
            File = path == StandardInputName ? null : path,
        });
    }

    private static bool TryOpen(
        string path, [NotNullWhen(true)] out FileStream? file, [NotNullWhen(false)] out IntakeFailure? failure)
    {
        (file, failure) = (null, null);
        if (path.Length == 0)
        {
            failure = new IntakeFailure("\"\"", null, "The path is empty.", "Check the variable it came from.");
            return false;
        }

        try
        {
            file = new FileStream(path, _forReading);
            return true;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            failure = new IntakeFailure(path, null, "There is no such file or folder.", "Check the path; quote it where it holds spaces.");
        }
        catch (UnauthorizedAccessException)
        {
            failure = new IntakeFailure(path, null, "It may not be read.", "Check its permissions.");
        }
        catch (IOException error)
        {
            failure = new IntakeFailure(path, null, $"It cannot be opened: {error.Message.TrimEnd('.')}.", "Check the path.");
        }

        return false;
    }

    private static IntakeItem Damaged(string path, Exception error) =>
        Fail(path, $"It is damaged or cannot be read on: {error.Message.TrimEnd('.')}.", "Make or download it again.");
}
