using System.Text.RegularExpressions;

namespace Hearsay.Tests.House;

/// <summary>What types and files may be called, and how long a file may be.</summary>
internal static partial class HouseNames
{
    /// <summary>The most lines of a C# file.</summary>
    public const int MostLines = 400;

    /// <summary>The most columns of a line.</summary>
    public const int MostColumns = 140;

    private static readonly HashSet<string> EmptyWords =
    [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Processor", "Handler", "Service", "Info", "Data", "Base", "Impl",
    ];

    /// <summary>Types whose last word says nothing about their trade.</summary>
    public static IEnumerable<string> FindEmptyNames(IEnumerable<SourceFile> sources) =>
        from file in sources
        from type in file.Types()
        where EmptyWords.Contains(Word().Matches(type.Name)[^1].Value)
        select $"{file.Path}: {type.Name} does not name a trade.";

    /// <summary>Files that hold several types, or one of another name. Enums may stand beside the record they belong to.</summary>
    public static IEnumerable<string> FindMisplacedTypes(IEnumerable<SourceFile> sources)
    {
        foreach (var file in sources)
        {
            var types = file.Types();
            var main = types.Where(type => type.Kind != "enum").ToList();
            if (main.Count == 0) main = [.. types];
            if (main.Count == 0) continue;
            var name = file.Name.Split('.')[0];
            if (main.Count > 1) yield return $"{file.Path} holds {string.Join(", ", main.Select(type => type.Name))}: one type a file.";
            else if (main[0].Name != name) yield return $"{file.Path} holds {main[0].Name}: name the file after it.";
        }
    }

    /// <summary>Files that are too long to be read in one sitting.</summary>
    public static IEnumerable<string> FindLongFiles(IEnumerable<SourceFile> sources) =>
        from file in sources
        let lineCount = file.Text.Count(letter => letter == '\n')
        where lineCount > MostLines
        select $"{file.Path} has {lineCount} lines: split it, {MostLines} are the most.";

    /// <summary>Lines that are too wide to stand beside others.</summary>
    public static IEnumerable<string> FindWideLines(IEnumerable<SourceFile> sources) =>
        from file in sources
        from line in file.Text.Split('\n').Index()
        where line.Item.Length > MostColumns
        select $"{file.Path}, line {line.Index + 1}: {line.Item.Length} columns, {MostColumns} are the most.";

    /// <summary>Files whose namespace is not their folder; folders inside a room only sort its files.</summary>
    public static IEnumerable<string> FindStrayNamespaces(IEnumerable<SourceFile> sources) =>
        from file in sources
        let found = NamespaceLine().Match(file.Code).Groups[1].Value
        let expected = file.Folder.Length == 0 ? file.Project : $"{file.Project}.{file.Folder}"
        where found.Length > 0 && found != expected
        select $"{file.Path} is in the namespace {found}, its folder in {expected}.";

    [GeneratedRegex("[A-Z][a-z0-9]*|[a-z0-9_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
