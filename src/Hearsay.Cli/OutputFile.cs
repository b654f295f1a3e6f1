using System.Text;

namespace Hearsay.Cli;

/// <summary>A file that is there in whole or not at all: it is written beside its place and moved there at the end.</summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly string? _path;
    private readonly string? _draft;

    private OutputFile(Stream stream) => Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private OutputFile(string path, string draft)
        : this(new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) => (_path, _draft) = (path, draft);

    /// <summary>What to write with.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Opens the file of a path, or standard output where the path is null or "-".</summary>
    /// <exception cref="IOException">It is a folder, or cannot be written.</exception>
    public static OutputFile Open(string? path)
    {
        if (path is null or "-" or "/dev/stdout") return new OutputFile(StandardOutput.Open());
        if (Directory.Exists(path)) throw new IOException($"{path}: It is a folder. Give the name of a file.");
        if (OpenChannel(path) is { } channel) return new OutputFile(channel);
        var place = FindPlace(path);
        // Only the root has no folder, and it was refused above.
        var folder = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(folder);
        // The same folder, so that moving is no copying.
        return new OutputFile(place, Path.Combine(folder, $".{Path.GetFileName(place)}.{Path.GetRandomFileName()}"));
    }

    /// <summary>Says that all was written: only then the file takes its place.</summary>
    public async Task KeepAsync()
    {
        await Writer.DisposeAsync();
        if (_draft is not null) File.Move(_draft, _path!, overwrite: true);
    }

    /// <summary>Takes away what was written and not kept.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        if (_draft is not null) File.Delete(_draft);
    }

    // Devices and pipes are written through: there is nothing to put in their place. Null where the path is a file, or nothing yet.
    private static FileStream? OpenChannel(string path)
    {
        if (!File.Exists(path)) return null;
        if (IsDevice(path)) return new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        // It is nothing but opened to learn what it is. A pipe waits here for its reader, and would take a second opening for another.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek) return stream;
        stream.Dispose();
        return null;
    }

    // Some devices, /dev/null among them, say that they can be sought in. What lies in /dev/shm are files.
    private static bool IsDevice(string path)
    {
        var place = FindPlace(path);
        return place.StartsWith("/dev/", StringComparison.Ordinal) && !place.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }

    // A link stays a link: what it leads to, and it leads somewhere, is written.
    private static string FindPlace(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }
}
