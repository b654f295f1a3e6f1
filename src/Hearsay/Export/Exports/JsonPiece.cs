using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Export;

/// <summary>Writes pieces of JSON files.</summary>
internal static class JsonPiece
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions _indented = _options with { Indented = true, NewLine = "\n" };

    /// <summary>One value on one line, written by <paramref name="write"/>.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Write(write, _options);

    /// <summary>One value over several lines, for files that are read by people, too.</summary>
    public static string WriteIndented(Action<Utf8JsonWriter> write) => Write(write, _indented);

    /// <summary>A member that is left out where there is nothing to say.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
