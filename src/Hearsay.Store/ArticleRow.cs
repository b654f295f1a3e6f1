using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Hearsay.Export;

namespace Hearsay.Store;

/// <summary>Reads one row of JSON Lines, or a .json file, as docs/formats/article.md describes it; a reading counts as a row too.</summary>
internal static class ArticleRow
{
    private const string Remedy = "See docs/formats/article.md for what a row holds.";
    private const string LineRemedy = "Each line must be one JSON object.";
    private const string WholeRemedy = "A .json file must be one JSON object; name it .jsonl where each line is one.";

    public static IntakeItem Read(ReadOnlyMemory<byte> json, string path, long? line, string defaultId)
    {
        // The parser takes broken letters inside a string as they come, and throws only when the string is asked for.
        if (!Utf8.IsValid(json.Span))
        {
            return Fail(path, line, $"It is not valid UTF-8 at byte {CountValid(json.Span) + 1}.", "Save it as UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, path, line, defaultId);
        }
        catch (JsonException error)
        {
            return Fail(path, line, $"It is not valid JSON{Place(error, line)}.", line is null ? WholeRemedy : LineRemedy);
        }
    }

    private static int CountValid(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (Rune.DecodeFromUtf8(bytes[count..], out _, out var length) == OperationStatus.Done) count += length;
        return count;
    }

    // A row knows its line already; a file that is one object has lines of its own.
    private static string Place(JsonException error, long? line)
    {
        var place = error.BytePositionInLine is { } position ? $" near byte {position + 1}" : "";
        return line is null && error.LineNumber is > 0 and { } number ? $"{place} of line {number + 1}" : place;
    }

    private static IntakeItem Read(JsonElement row, string path, long? line, string defaultId)
    {
        if (row.ValueKind != JsonValueKind.Object) return Fail(path, line, $"Expected a JSON object, found {Name(row)}.", Remedy);
        if (ReadingJson.IsReading(row)) return ReadReading(row, path, line);
        foreach (var name in (string[])["text", "html", "title", "outlet", "published", "url", "language"])
        {
            if (row.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return Fail(path, line, $"The field \"{name}\" should be a string, found {Name(value)}.", Remedy);
            }
        }

        return Make(row, path, line, defaultId);
    }

    private static IntakeItem ReadReading(JsonElement row, string path, long? line)
    {
        try
        {
            var failure = new IntakeFailure(path, line, "It is a reading and no article.", "Give the article that it was made of.");
            return IntakeItem.From(ReadingJson.Parse(row.GetRawText()), failure);
        }
        catch (InvalidDataException error)
        {
            return Fail(path, line, error.Message, "Write the reading anew with --format json.");
        }
    }

    private static IntakeItem Make(JsonElement row, string path, long? line, string defaultId)
    {
        var (text, html) = (Text(row, "text"), Text(row, "html"));
        if (text is null && html is null) return Fail(path, line, "It has neither \"text\" nor \"html\".", Remedy);
        var hasBoth = !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(html);
        if (hasBoth) return Fail(path, line, "It has both \"text\" and \"html\".", "Leave one of them out.");
        var published = Text(row, "published");
        var isDated = Timestamp.TryParse(published, out var timestamp);
        var metadata = new ArticleMetadata
        {
            Id = ReadId(row) ?? defaultId,
            Title = Words(row, "title"),
            Outlet = Words(row, "outlet") ?? Host.Find(Text(row, "url")),
            Published = isDated ? timestamp : null,
            Url = Text(row, "url"),
            Language = Text(row, "language")?.ToLowerInvariant(),
        };
        var place = line is null ? path : $"{path}, line {line}";
        var isPage = !string.IsNullOrEmpty(html);
        var isOdd = !isDated && !string.IsNullOrWhiteSpace(published);
        var content = (isPage ? html : text) ?? "";
        return IntakeItem.From(new ArticleInput(place, content, isPage, metadata, isOdd ? [UnreadableDate(published!)] : [])
        {
            Line = line,
            File = path == ArticleIntake.StandardInputName ? null : path,
        });
    }

    // Many a database has numbers for names.
    private static string? ReadId(JsonElement row) =>
        row.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(row, "id");

    private static Diagnostic UnreadableDate(string published) => new(
        "published-unreadable", $"The date \"{published}\" is neither yyyy-MM-dd nor RFC 3339, so the article counts as undated.", default);

    // A name of white space alone is none.
    private static string? Words(JsonElement row, string name) =>
        Text(row, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    // A lone surrogate, escaped as \ud800, is no valid string for the parser; it becomes U+FFFD as everywhere else.
    private static string? Text(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return LooseJsonText.Unescape(value.GetRawText());
        }
    }

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        _ => "null",
    };

    private static IntakeItem Fail(string path, long? line, string reason, string remedy) =>
        IntakeItem.From(new IntakeFailure(path, line, reason, remedy));
}
