using Hearsay.Export;
using Hearsay.Tests.House;

namespace Hearsay.Tests.Export;

/// <summary>The reports of the samples, read, and what people might add to one of them.</summary>
internal static class ExportSample
{
    private static readonly Lazy<Reading[]> _readings = new(ReadAll);

    /// <summary>When the files of the tests are made.</summary>
    public static DateTimeOffset Now { get; } = new(2031, 5, 16, 8, 0, 0, TimeSpan.Zero);

    /// <summary>How they are made.</summary>
    public static ExportOptions Options { get; } = new() { Generated = Now };

    /// <summary>All six reports.</summary>
    public static Reading[] Readings => _readings.Value;

    /// <summary>The last report, a blog that relays others, with notes and a correction.</summary>
    public static ExportedReading Blog()
    {
        var reading = Readings[^1];
        var words = reading.Attributions[1].ContentCover();
        return new ExportedReading(reading)
        {
            ArchiveArticle = "6",
            Seen = Now.AddHours(-9),
            Story = new StoryNumbers("1", 6, 4, 1),
            Remarks =
            [
                new Remark("note-1", Motivation.Questioning, "Who is the crew member?", Now.AddHours(-3)) { Span = words },
                new Remark("note-2", Motivation.Replying, "Asked the radio.", Now.AddHours(-2)) { RepliesTo = "note-1", IsResolved = true },
                new Remark("note-3", Motivation.Commenting, "A blog.", Now.AddHours(-1)),
                new Remark("correction-1", Motivation.Editing, "She told it herself.", Now.AddHours(-1))
                {
                    Span = words, Field = "source.name", ReadValue = "a crew member", Value = "Ruta Galben",
                },
            ],
        };
    }

    /// <summary>A file of some readings.</summary>
    public static string Write(ReadingExport export, params ExportedReading[] readings) =>
        export.Begin() + string.Concat(readings.Select(export.Write)) + export.End();

    private static Reading[] ReadAll()
    {
        var reader = Reader.Load();
        return [.. Repository.FilesUnder("samples", "*.html").Select(path => reader.Read(reader.Open(Repository.Read(path),
            new ArticleMetadata { Id = Path.GetFileNameWithoutExtension(path) })))];
    }
}
