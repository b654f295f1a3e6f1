namespace Hearsay.Store;

/// <summary>Lists the articles of a folder and of the folders in it. Hidden files and links are passed over.</summary>
internal static class FolderLister
{
    /// <summary>The paths in ordinal order, a file's own path where it is no folder; a folder that cannot be listed is given as a
    /// failure in
    /// its place.</summary>
    public static IEnumerable<(string Path, IntakeFailure? Failure)> List(string folder)
    {
        var pending = new Stack<(string Path, bool IsFolder)>([(folder, Directory.Exists(folder))]);
        while (pending.TryPop(out var next))
        {
            if (!next.IsFolder)
            {
                yield return (next.Path, null);
                continue;
            }

            if (TryList(next.Path, out var entries) is { } failure) yield return (next.Path, failure);
            foreach (var entry in entries) pending.Push(entry);
        }
    }

    // Last first, as the stack gives them back. A folder sorts with its slash, which makes the whole order that of the paths.
    private static IntakeFailure? TryList(string folder, out (string Path, bool IsFolder)[] entries)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') && entry.LinkTarget is null)
                .Select(entry => (Path: Path.Combine(folder, entry.Name), IsFolder: entry is DirectoryInfo))
                .Where(entry => entry.IsFolder || IsArticle(FileName.From(entry.Path)))
                .OrderByDescending(entry => entry.IsFolder ? entry.Path + "/" : entry.Path, StringComparer.Ordinal)];
            return null;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            entries = [];
            return new IntakeFailure(folder, null, "The folder may not be listed.", "Check its permissions.");
        }
    }

    // A table that lies in a folder may be anything: its addresses are fetched only where it is named.
    private static bool IsArticle(FileName name) => name.Kind is not (FileKind.Unknown or FileKind.List) && !name.IsReadme;
}
