using System.Text;

namespace Hearsay.Store.Lists;

/// <summary>Reads and writes tables as RFC 4180 has them: fields between commas, in quotation marks where they need them.</summary>
internal static class CsvTable
{
    /// <summary>The rows that are not empty, each with the line on which it begins, from 1.</summary>
    /// <exception cref="InvalidDataException">A quotation mark is not closed.</exception>
    public static IEnumerable<(int Line, List<string> Fields)> Parse(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            var first = line;
            var fields = ParseRow(text, ref at, ref line);
            if (fields is not [""]) yield return (first, fields);
        }
    }

    /// <summary>A row, with the end of its line.</summary>
    public static string Write(IEnumerable<string> fields) => string.Join(',', fields.Select(Quote)) + "\r\n";

    private static List<string> ParseRow(string text, ref int at, ref int line)
    {
        var fields = new List<string>();
        while (true)
        {
            fields.Add(at < text.Length && text[at] == '"' ? ParseQuoted(text, ref at, ref line) : ParseBare(text, ref at));
            if (at == text.Length) return fields;
            var sign = text[at++];
            if (sign == ',') continue;
            if (sign == '\r' && at < text.Length && text[at] == '\n') at++;
            line++;
            return fields;
        }
    }

    private static string ParseBare(string text, ref int at)
    {
        var start = at;
        var length = text.AsSpan(start).IndexOfAny(",\r\n");
        at = length < 0 ? text.Length : start + length;
        return text[start..at];
    }

    // What stands between the closing mark and the comma belongs to no field, and many programs take it for part of it.
    private static string ParseQuoted(string text, ref int at, ref int line)
    {
        var (field, first) = (new StringBuilder(), line);
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n') line++;
            if (text[at] != '"')
            {
                field.Append(text[at]);
                continue;
            }

            if (at + 1 == text.Length || text[at + 1] != '"')
            {
                at++;
                return field.Append(ParseBare(text, ref at)).ToString();
            }

            field.Append(text[++at]);
        }

        throw new InvalidDataException($"The quotation mark on line {first} is not closed.");
    }

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
