using System.CommandLine;
using Hearsay.Export;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>`crossfit OUT`: reads every document of GUM by models that did not learn from it, and writes the readings.</summary>
internal static class CrossfitVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "The folder of corpora, with syntax/gum.", Required = true };
        Option<DirectoryInfo> models = new("--models")
        {
            Description = "A folder with the folders 0 to 4: models trained without that part. What they lack, the library has.",
            Required = true,
        };
        Argument<FileInfo> output = new("out") { Description = "The readings, JSON Lines." };
        Command command = new("crossfit", "Reads every document of GUM by models that did not learn from it.") { data, models, output };
        command.SetAction(result => Read(
            Path.Combine(result.GetRequiredValue(data).FullName, "syntax", "gum"),
            new FoldReaders(result.GetRequiredValue(models).FullName),
            result.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Read(string corpus, FoldReaders readers, string output) =>
        File.WriteAllLines(
            output, GumDocument.ReadAll(corpus).Select(document => ReadingJson.Write(Read(document, readers.For(document.Id)))));

    private static Reading Read(GumDocument document, Reader reader) => reader.Read(reader.OpenText(document.Text, new ArticleMetadata
    {
        Id = document.Id,
        Title = document.Title,
        Published = Timestamp.TryParse(document.Published, out var day) ? day : null,
    }));
}
