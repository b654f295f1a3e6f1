using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>The rows of an embedded table of tab-separated values; a line that begins with '#' is a comment.</summary>
internal static class TsvTable
{
    /// <summary>Reads the table embedded under its path below Languages, such as "English/titles.tsv".</summary>
    /// <remarks>Every row comes back with <paramref name="columnCount"/> cells: those that the line leaves out are empty.</remarks>
    /// <exception cref="InvalidDataException">There is no such table, or a row has more cells.</exception>
    public static ImmutableArray<ImmutableArray<string>> Read(string path, int columnCount)
    {
        using var stream = typeof(TsvTable).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidDataException($"{path}: expected among the library's tables, found nothing; build the library anew.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(Cells(line, columnCount, path));
        }

        return rows.ToImmutable();
    }

    /// <summary>The paths of the tables of this name in all languages, English first, then by name.</summary>
    public static ImmutableArray<string> PathsOf(string name) =>
    [
        .. typeof(TsvTable).Assembly.GetManifestResourceNames()
            .Where(path => path.EndsWith($"/{name}", StringComparison.Ordinal))
            .OrderBy(path => !path.StartsWith("English/", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> Cells(string line, int columnCount, string path)
    {
        var cells = line.Split('\t', StringSplitOptions.TrimEntries);
        if (cells.Length > columnCount)
            throw new InvalidDataException($"{path}: expected {columnCount} cells at most, found '{line}'; remove the rest.");

        return [.. cells, .. Enumerable.Repeat("", columnCount - cells.Length)];
    }
}
