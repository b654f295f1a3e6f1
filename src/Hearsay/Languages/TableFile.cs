namespace Hearsay.Languages;

/// <summary>Reads the tables that the library carries: rows of tab-separated columns, with lines of comment after a number sign.</summary>
internal static class TableFile
{
    /// <summary>The rows of the table of that name, such as English/furniture.tsv, each cut into its columns.</summary>
    /// <exception cref="InvalidDataException">The library carries no table of that name, or a row has another number of columns.</exception>
    public static IEnumerable<string[]> Read(string name, int columnCount)
    {
        using var stream = typeof(TableFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name}: expected a table inside the library, found none; rebuild it with the table embedded");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            if (columns.Length == columnCount) yield return columns;
            else throw new InvalidDataException($"{name}: expected {columnCount} columns, found {columns.Length} in \"{line}\"");
        }
    }
}
