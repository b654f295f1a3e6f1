using System.Text;

namespace Hearsay.Export;

/// <summary>Writes a table of RFC 4180, with a permalink in every row. docs/formats/csv.md describes the columns.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula begins with an apostrophe.</remarks>
public sealed class CsvExport(ExportOptions options) : ReadingExport(options)
{
    private static readonly string[] _common =
        ["article", "title", "outlet", "published", "url", "sha256", "start_utf16", "end_utf16", "corrections", "permalink"];

    private readonly Table _table = Table.Of(options.Table);

    /// <inheritdoc/>
    public override string RowName =>
        Options.Table == TableKind.Conflicts ? "sides of conflicts within one article" : WireName.Of(Options.Table);

    /// <inheritdoc/>
    public override string Begin()
    {
        var lines = new StringBuilder(Options.HasByteOrderMark ? "\uFEFF" : "");
        CsvCells.Write(lines, _table.Columns.Concat(_common));
        return lines.ToString();
    }

    /// <inheritdoc/>
    public override string Write(ExportedReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var lines = new StringBuilder();
        foreach (var (words, cells) in _table.ListRows(reading.Reading))
        {
            RowCount++;
            CsvCells.Write(lines, LeaveOutText(cells).Concat(ListCommon(reading, words)));
        }

        return lines.ToString();
    }

    private IEnumerable<string?> LeaveOutText(string?[] cells) => Options.HasText
        ? cells : cells.Index().Select(cell => Table.WordColumns.Contains(_table.Columns[cell.Index]) ? null : cell.Item);

    private string?[] ListCommon(ExportedReading reading, TextSpan words)
    {
        var metadata = reading.Reading.Article.Metadata;
        var corrections = reading.Corrections.Where(correction => correction.Span == words);
        return
        [
            metadata.Id, metadata.Title, metadata.Outlet, metadata.Published?.ToString(), metadata.Url, reading.Hash,
            Table.Number(words.Start), Table.Number(words.End), Table.Join(corrections.Select(Describe)),
            reading.LinkAt(Options.Site, words),
        ];
    }

    private static string Describe(Remark correction) =>
        $"{correction.Field} is {correction.Value ?? "nothing"}, read as {correction.ReadValue ?? "nothing"}";
}
