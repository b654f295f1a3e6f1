using System.Text.Json;

namespace Hearsay.Training.Scoring;

/// <summary>A line of JSON that gives an article to read: id, text, and what is known beside it.</summary>
internal static class ArticleRow
{
    /// <summary>Opens the article of one line.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public static Article Open(Reader reader, string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var metadata = new ArticleMetadata
        {
            Id = row.GetProperty("id").GetString()!,
            Title = TextOf(row, "title"),
            Outlet = TextOf(row, "outlet"),
            Published = Timestamp.TryParse(TextOf(row, "published"), out var day) ? day : null,
        };
        return reader.OpenText(row.GetProperty("text").GetString()!, metadata);
    }

    private static string? TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
