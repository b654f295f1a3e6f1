namespace Hearsay.Tests.House;

/// <summary>The checkout that the tests were built from, for the tests that read sources, pages and samples.</summary>
internal static class Repository
{
    /// <summary>Whether the run rewrites what is committed (HEARSAY_UPDATE=1) instead of comparing with it.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("HEARSAY_UPDATE") == "1";

    /// <summary>The folder that holds Hearsay.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the checkout.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file of the checkout, with line feeds alone.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Writes a file of the checkout, in the update run only.</summary>
    public static void Write(string relative, string text) => File.WriteAllText(PathOf(relative), text);

    /// <summary>Every C# file under src, tests and bench, in the order of their paths, without what the build writes.</summary>
    public static IReadOnlyList<SourceFile> Sources() =>
        [.. Files("*.cs").Select(path => new SourceFile(path, Read(path)))];

    /// <summary>The paths, relative to the root, of the files under src, tests and bench that match a pattern.</summary>
    public static IReadOnlyList<string> Files(string pattern) =>
        [.. FilesUnder("src", pattern), .. FilesUnder("tests", pattern), .. FilesUnder("bench", pattern)];

    /// <summary>The paths, relative to the root, of the files under one folder that match a pattern, in order.</summary>
    public static IReadOnlyList<string> FilesUnder(string folder, string pattern)
    {
        if (!Directory.Exists(PathOf(folder))) return [];
        var paths = Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));
        return [.. paths.Order(StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException($"Expected Hearsay.slnx above {AppContext.BaseDirectory}; run the tests from a checkout.");
    }
}
