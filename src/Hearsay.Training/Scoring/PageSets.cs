using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Export;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Measures how pages are opened, on whole sets and on the sites that nothing was tuned on.</summary>
/// <param name="reader">The reader.</param>
/// <param name="scorer">The scorer of pages.</param>
/// <param name="work">A folder for files on the way.</param>
internal sealed class PageSets(Reader reader, ScorerProgram scorer, string work)
{
    /// <summary>The last line that the scorer prints, by suite, for every set that lies in the folder.</summary>
    public IEnumerable<(string Suite, IReadOnlyList<string> Printed)> Measure(string folder)
    {
        foreach (var set in PageCorpus.Sets.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            var readings = Path.Combine(work, $"{Path.GetFileName(set)}.jsonl");
            File.WriteAllLines(readings, scorer.Run("inputs", set).Select(Open));
            yield return ($"pages-{Path.GetFileName(set)}", scorer.Run("score", set, readings));
            yield return ($"pages-{Path.GetFileName(set)}-check", scorer.Run("score", CheckPart(set), readings));
        }
    }

    // Blocks and metadata are all that is scored; the statements need not be read.
    private string Open(string line)
    {
        using var row = JsonDocument.Parse(line);
        var root = row.RootElement;
        var given = new ArticleMetadata { Id = root.GetProperty("id").GetString() ?? "-", Url = root.GetProperty("url").GetString() };
        return ReadingJson.Write(new Reading { Article = reader.Open(root.GetProperty("html").GetString() ?? "", given) });
    }

    private string CheckPart(string set)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, $"check-{Path.GetFileName(set)}")).FullName;
        File.WriteAllLines(Path.Combine(folder, "manifest.jsonl"),
            PageCorpus.Rows(set).Where(IsCheck).Select(row => WithWholePath(row, set)));
        return folder;
    }

    private static bool IsCheck(string row)
    {
        using var json = JsonDocument.Parse(row);
        return GoldPage.IsCheckHost(PageCorpus.HostOf(json.RootElement.GetProperty("url").GetString()));
    }

    private static string WithWholePath(string row, string set)
    {
        var json = JsonNode.Parse(row)!; // A row of the manifest is an object.
        json["path"] = Path.Combine(Path.GetFullPath(set), (string?)json["path"] ?? "");
        return json.ToJsonString();
    }
}
