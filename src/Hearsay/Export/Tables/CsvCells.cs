using System.Globalization;
using System.Text;

namespace Hearsay.Export;

/// <summary>Writes rows of RFC 4180.</summary>
internal static class CsvCells
{
    // A spreadsheet takes a cell that begins so for a formula, and runs it.
    private static readonly char[] _formulaSigns = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>Adds a row with its line break.</summary>
    public static void Write(StringBuilder lines, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) lines.Append(',');
            isFirst = false;
            Append(lines, Disarm(cell ?? ""));
        }

        lines.Append("\r\n");
    }

    private static void Append(StringBuilder lines, string cell)
    {
        if (cell.AsSpan().IndexOfAny("\",\r\n") < 0) lines.Append(cell);
        else lines.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // An apostrophe makes it text; a negative number is one, and so is a dash alone.
    private static string Disarm(string cell) => cell.Length > 1 && _formulaSigns.Contains(cell[0]) && !IsNumber(cell) ? "'" + cell : cell;

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
