using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class CsvExportTests
{
    [Theory]
    [InlineData(TableKind.Statements)]
    [InlineData(TableKind.Claims)]
    [InlineData(TableKind.Events)]
    [InlineData(TableKind.Figures)]
    [InlineData(TableKind.Conflicts)]
    public void A_table_of_a_report_and_of_facts_is_as_it_was(TableKind kind)
    {
        var export = new CsvExport(ExportSample.Options with { Table = kind });
        var text = ExportSample.Write(export, ExportSample.Blog(), new ExportedReading(FactReading.Make()));
        Golden.Hold($"{WireName.Of(kind)}.csv", text);
        var rows = ReadRows(text);
        Assert.Equal(export.RowCount, rows.Count);
        Assert.All(rows, row => Assert.StartsWith("http://127.0.0.1:8517/text/", row["permalink"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_holds_the_words_at_its_offsets()
    {
        var reading = ExportSample.Blog();
        foreach (var row in ReadRows(ExportSample.Write(new CsvExport(ExportSample.Options), reading)))
        {
            var (start, end) = (row["start_utf16"], row["end_utf16"]);
            var words = new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture));
            Assert.StartsWith(row["words"].Split(" … ")[0], Excerpt.Straighten(reading.Reading.Article[words]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_correction_is_told_beside_the_row_that_it_changed()
    {
        var rows = ReadRows(ExportSample.Write(new CsvExport(ExportSample.Options), ExportSample.Blog()));
        Assert.Equal("source.name is Ruta Galben, read as a crew member", rows[1]["corrections"]);
        Assert.Equal("", rows[0]["corrections"]);
    }

    [Fact]
    public void Without_text_no_words_of_the_article_are_there()
    {
        var reading = ExportSample.Blog();
        var rows = ReadRows(ExportSample.Write(new CsvExport(ExportSample.Options with { HasText = false }), reading));
        Assert.All(rows, row => Assert.All((string[])["words", "cue", "hedges", "source_words"], column => Assert.Equal("", row[column])));
        Assert.Equal(reading.Reading.Attributions.Length, rows.Count);
        Assert.All(rows, row => Assert.Equal(reading.Hash, row["sha256"]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1 people", "'+1 people")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("a=b", "a=b")]
    [InlineData("say \"no\", twice\r\n", "say \"no\", twice\r\n")]
    [InlineData("\t=1", "'\t=1")]
    public void A_cell_is_no_formula_and_comes_back_as_it_was(string title, string expected)
    {
        var reading = SampleReading.Make();
        var titled = reading with { Article = reading.Article with { Metadata = reading.Article.Metadata with { Title = title } } };
        var rows = ReadRows(ExportSample.Write(new CsvExport(ExportSample.Options), new ExportedReading(titled)));
        Assert.Equal(expected, rows[0]["title"]);
    }

    [Fact]
    public void The_mark_of_utf8_is_there_where_it_is_asked_for()
    {
        var marked = new CsvExport(ExportSample.Options with { HasByteOrderMark = true });
        Assert.StartsWith("\uFEFFid,", marked.Begin(), StringComparison.Ordinal);
        Assert.StartsWith("id,", new CsvExport(ExportSample.Options).Begin(), StringComparison.Ordinal);
    }

    // CsvHelper is strict about RFC 4180: a row of another length or a stray mark throws.
    private static List<Dictionary<string, string>> ReadRows(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectColumnCountChanges = true, NewLine = "\r\n" };
        using var csv = new CsvReader(new StringReader(text), configuration);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        return rows;
    }
}
