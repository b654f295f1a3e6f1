using System.Text;
using Hearsay.Export;

namespace Hearsay.Cli;

/// <summary>Where readings are written, in the format asked for.</summary>
internal abstract class ReadingOutput : IDisposable
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The output that the options ask for.</summary>
    public static ReadingOutput Open(ReadOptions options)
    {
        var isFolder = options.Output is { } path && (path.EndsWith('/') || Directory.Exists(path));
        if (options.Format == OutputFormat.Html && isFolder) return new PageFolder(options.Output!);
        var writer = OpenWriter(options.Output);
        return options.Format switch
        {
            OutputFormat.Json => new JsonLines(writer),
            OutputFormat.Html => new SinglePage(writer),
            _ => new TextPages(writer, options.Output is null && Terminal.HasColour()),
        };
    }

    /// <summary>Writes a reading; false where the output has no place for another.</summary>
    public abstract bool TryWrite(Reading reading);

    public abstract void Dispose();

    private static StreamWriter OpenWriter(string? path)
    {
        if (path is null) return new StreamWriter(StandardOutput.Open(), _utf8);
        if (Directory.Exists(path)) throw new IOException($"{path}: It is a folder. Give the name of a file; only pages go into a folder.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        return new StreamWriter(path, append: false, _utf8);
    }

    private sealed class JsonLines(StreamWriter writer) : ReadingOutput
    {
        public override bool TryWrite(Reading reading)
        {
            writer.Write(ReadingJson.Write(reading));
            writer.Write('\n');
            writer.Flush();
            return true;
        }

        public override void Dispose() => writer.Dispose();
    }

    private sealed class TextPages(StreamWriter writer, bool hasColour) : ReadingOutput
    {
        private bool _isFirst = true;

        public override bool TryWrite(Reading reading)
        {
            if (!_isFirst) writer.Write('\n');
            _isFirst = false;
            TextView.Write(reading, writer, hasColour, Terminal.Width());
            writer.Flush();
            return true;
        }

        public override void Dispose() => writer.Dispose();
    }

    private sealed class SinglePage(StreamWriter writer) : ReadingOutput
    {
        private bool _isWritten;

        public override bool TryWrite(Reading reading)
        {
            if (_isWritten) return false;
            writer.Write(ReadingHtml.Write(reading));
            return _isWritten = true;
        }

        public override void Dispose() => writer.Dispose();
    }

    private sealed class PageFolder(string folder) : ReadingOutput
    {
        private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

        public override bool TryWrite(Reading reading)
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, FindFreeName(reading.Article.Metadata.Id) + ".html");
            File.WriteAllText(path, ReadingHtml.Write(reading), _utf8);
            return true;
        }

        public override void Dispose()
        {
        }

        private string FindFreeName(string id)
        {
            var letters = id.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-').Take(80).ToArray();
            var name = new string(letters).Trim('-') is { Length: > 0 } clean ? clean : "article";
            var free = name;
            for (var number = 2; !_names.Add(free); number++) free = $"{name}-{number}";
            return free;
        }
    }
}
