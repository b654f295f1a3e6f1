using System.Text;

namespace Hearsay.Cli;

/// <summary>A file that is there in whole or not at all: it is written beside its place and moved there at the end.</summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly string? _path;
    private readonly string? _draft;

    private OutputFile(string? path)
    {
        _path = path is null ? null : Path.GetFullPath(path);
        // The same folder, so that moving is no copying.
        _draft = _path is null ? null
            : Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}");
        Stream stream = _draft is null ? StandardOutput.Open() : new FileStream(_draft, FileMode.CreateNew, FileAccess.Write);
        Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>What to write with.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Opens the file of a path, or standard output where the path is null or "-".</summary>
    /// <exception cref="IOException">It is a folder, or cannot be written.</exception>
    public static OutputFile Open(string? path)
    {
        if (path is null or "-") return new OutputFile(null);
        if (Directory.Exists(path)) throw new IOException($"{path}: It is a folder. Give the name of a file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        return new OutputFile(path);
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
}
