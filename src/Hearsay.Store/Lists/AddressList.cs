using System.Globalization;
using System.Text;

namespace Hearsay.Store.Lists;

/// <summary>A table of addresses, and what became of each: the columns status, reason and time.</summary>
/// <remarks>
/// The addresses stand in the column `url`, else in the first one. What became of them is written into a copy beside the list, or into the
/// list; a file is written in whole or not at all.
/// </remarks>
public sealed class AddressList
{
    private const string AddressColumn = "url";
    private const string Done = "done";
    private const string Failed = "failed";

    private static readonly string[] _statusColumns = ["status", "reason", "time"];

    private readonly List<string> _header;
    private readonly List<(int Line, List<string> Fields)> _rows;
    private readonly Dictionary<long, List<string>> _byLine;
    private readonly int _addressIndex;

    private AddressList(string path, List<string> header, List<(int Line, List<string> Fields)> rows)
    {
        (Path, _header, _rows) = (path, header, rows);
        _byLine = rows.ToDictionary(row => (long)row.Line, row => row.Fields);
        _addressIndex = Math.Max(0, IndexOf(AddressColumn));
        foreach (var column in _statusColumns)
        {
            if (IndexOf(column) < 0) _header.Add(column);
        }
    }

    /// <summary>The list's file.</summary>
    public string Path { get; }

    /// <summary>The copy with what became of each address: "list.status.csv" beside "list.csv"; one of that name is its own copy.</summary>
    public string StatusPath => FindStatusPath(Path);

    /// <summary>The addresses, in the order of the list.</summary>
    internal IEnumerable<ListedAddress> Addresses =>
        _rows.Select(row => new ListedAddress(row.Line, AddressOf(row.Fields), Get(row.Fields, IndexOf("status")) == Done));

    /// <summary>Reads a list, with what its copy says of the addresses.</summary>
    /// <exception cref="InvalidDataException">It is no table.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AddressList Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var list = Read(path);
        if (list.StatusPath != path && File.Exists(list.StatusPath)) list.TakeOver(Read(list.StatusPath));
        return list;
    }

    /// <summary>Says what became of the address on a line: it was imported, or it could not be for a reason.</summary>
    public void Mark(long line, string? reason, DateTimeOffset time)
    {
        if (!_byLine.TryGetValue(line, out var fields)) return;
        var moment = time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Set(fields, [reason is null ? Done : Failed, reason ?? "", moment]);
    }

    /// <summary>Writes the copy.</summary>
    public void Save() => Save(StatusPath);

    /// <summary>Writes into the list itself.</summary>
    public void SaveBack() => Save(Path);

    private void Save(string path)
    {
        // A row without an address is none of those that are fetched, and nobody else says so.
        foreach (var (_, fields) in _rows.Where(row => AddressOf(row.Fields).Length == 0)) Set(fields, [Failed, "no address", ""]);
        var text = new StringBuilder(CsvTable.Write(_header));
        foreach (var (_, fields) in _rows) text.Append(CsvTable.Write(fields));
        // Whoever looks, even after the power failed, sees the old file or the new one.
        var draft = path + ".new";
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(text.ToString()));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }

    private static AddressList Read(string path)
    {
        if (new FileInfo(path).Length > ArticleIntake.MaxArticleBytes)
        {
            throw new InvalidDataException($"It is larger than {ArticleIntake.MaxArticleBytes:N0} bytes.");
        }

        var rows = CsvTable.Parse(CharsetReader.ReadText(File.ReadAllBytes(path))).ToList();
        var hasHeader = rows is [var first, ..] && !first.Fields.Exists(field => field.Contains("://", StringComparison.Ordinal));
        var header = hasHeader ? rows[0].Fields : [AddressColumn, .. rows.Take(1).SelectMany(NameOthers)];
        if (hasHeader) rows.RemoveAt(0);
        return new AddressList(path, header, rows);
    }

    // A copy has a header where the list has none.
    private static IEnumerable<string> NameOthers((int Line, List<string> Fields) row) =>
        Enumerable.Range(2, row.Fields.Count - 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"column{number}"));

    private void TakeOver(AddressList copy)
    {
        var known = new Dictionary<string, string[]>();
        foreach (var (_, fields) in copy._rows)
        {
            known[copy.AddressOf(fields)] = [.. _statusColumns.Select(name => Get(fields, copy.IndexOf(name)))];
        }

        foreach (var (_, fields) in _rows)
        {
            if (known.TryGetValue(AddressOf(fields), out var status)) Set(fields, status);
        }
    }

    private void Set(List<string> fields, string[] status)
    {
        while (fields.Count < _header.Count) fields.Add("");
        foreach (var (name, value) in _statusColumns.Zip(status)) fields[IndexOf(name)] = value;
    }

    private string AddressOf(List<string> fields) => Get(fields, _addressIndex).Trim();

    private static string Get(List<string> fields, int index) => index >= 0 && index < fields.Count ? fields[index] : "";

    private int IndexOf(string column) =>
        _header.FindIndex(name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));

    private static string FindStatusPath(string path)
    {
        var id = FileName.From(path).Id;
        var isCopy = id.EndsWith(".status", StringComparison.OrdinalIgnoreCase);
        return isCopy ? path : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", id + ".status.csv");
    }
}
