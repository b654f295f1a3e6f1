using System.Text;
using Hearsay.Export;

namespace Hearsay.Cli;

/// <summary>Where stories are written, in the format asked for; it is opened with the first of them.</summary>
internal sealed class StoryOutput(StoryOptions options) : IDisposable
{
    private StreamWriter? _writer;

    /// <summary>How many stories were written.</summary>
    public int StoryCount { get; private set; }

    /// <summary>How many had too few reports.</summary>
    public int LeftOutCount { get; private set; }

    /// <summary>Writes those of some stories that have reports enough; all at once where they make one page.</summary>
    public void Write(IReadOnlyList<Story> stories)
    {
        Story[] kept = [.. stories.Where(story => story.Reports.Length >= options.LeastReports)];
        LeftOutCount += stories.Count - kept.Length;
        _writer ??= Open();
        switch (options.Format)
        {
            case OutputFormat.Json:
                foreach (var story in kept) _writer.Write(StoryJson.Write(story) + "\n");
                break;
            case OutputFormat.Html:
                _writer.Write(StoryHtml.Write(kept));
                break;
            default:
                if (StoryCount > 0 && kept.Length > 0) _writer.Write('\n');
                StoryText.Write(kept, _writer, options.Output is null && Terminal.HasColour(), Terminal.Width());
                break;
        }

        StoryCount += kept.Length;
    }

    public void Dispose() => _writer?.Dispose();

    private StreamWriter Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return options.Output is { } path
            ? new StreamWriter(path, append: false, utf8)
            : new StreamWriter(StandardOutput.Open(), utf8);
    }
}
