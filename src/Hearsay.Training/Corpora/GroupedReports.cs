using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hearsay.Training.Corpora;

/// <summary>Which story each report of a corpus tells, by the ids that the scorer of stories gives them.</summary>
internal static class GroupedReports
{
    private const int IdLength = 12;

    /// <summary>The incidents of dev.articles.jsonl.gz; a report filed under two counts for the first in the order of dates.</summary>
    /// <exception cref="InvalidDataException">A line is not a report with id and incident.</exception>
    public static IReadOnlyDictionary<string, string> ReadIncidents(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var rows = new List<(string Published, string Id, string Incident)>();
        while (reader.ReadLine() is { } line) rows.Add(Parse(line, path));
        var stories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, id, incident) in rows.OrderBy(row => $"{row.Published} {row.Id}", StringComparer.Ordinal))
            stories.TryAdd(id, incident);
        return stories;
    }

    /// <summary>The topics of ECB+, each in its two halves, of which the second tells another happening of the same sort.</summary>
    public static IReadOnlyDictionary<string, string> ReadTopics(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Select(path => Path.GetFileName(path))
            .ToDictionary(IdOf, name => $"{name.Split('_')[0]}{name[name.IndexOf("ecb", StringComparison.Ordinal)..^".xml".Length]}");

#pragma warning disable CA5350 // The scorer names reports like that; it guards nothing.
    private static string IdOf(string name) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(name)))[..IdLength];
#pragma warning restore CA5350

    private static (string Published, string Id, string Incident) Parse(string line, string path)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return (Field("published"), Field("id"), Field("incident"));

            string Field(string name) => row.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: a report in JSON a line was expected, one is damaged: {problem.Message}", problem);
        }
    }
}
