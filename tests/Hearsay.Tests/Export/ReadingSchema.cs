using System.Text.Json;

namespace Hearsay.Tests.Export;

/// <summary>Holds written readings against docs/formats/reading.schema.json.</summary>
internal static class ReadingSchema
{
    public static void Hold(string json)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(FindSchema()));
        using var document = JsonDocument.Parse(json);
        Assert.Equal("", string.Join("\n", new SchemaChecker(schema.RootElement).Check(document.RootElement)));
    }

    private static string FindSchema()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "docs", "formats", "reading.schema.json");
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException("docs/formats/reading.schema.json is in no folder above the tests.");
    }
}
