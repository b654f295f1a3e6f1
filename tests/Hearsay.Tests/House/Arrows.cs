using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hearsay.Tests.House;

/// <summary>Arrows from one project or folder to another, and the circles they make.</summary>
internal static class Arrows
{
    /// <summary>The references between projects that the plan allows; tests and benchmarks may see everything.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Hearsay"] = [],
        ["Hearsay.Store"] = ["Hearsay"],
        ["Hearsay.Training"] = ["Hearsay"],
        ["Hearsay.Desk"] = ["Hearsay", "Hearsay.Store"],
        ["Hearsay.Cli"] = ["Hearsay", "Hearsay.Store", "Hearsay.Desk"],
    };

    /// <summary>References of a project file that the plan does not allow.</summary>
    public static IEnumerable<string> FindForbidden(string project, string projectFile) =>
        ReferencesIn(projectFile).Where(reference => !Allowed[project].Contains(reference))
            .Select(reference => $"{project} references {reference}, which is no arrow of the plan.");

    /// <summary>The names of the projects that a project file references.</summary>
    public static IReadOnlyList<string> ReferencesIn(string projectFile) =>
        [.. XDocument.Parse(projectFile).Descendants("ProjectReference")
            .Select(reference => NameOf(reference.Attribute("Include")!.Value))];

    /// <summary>The arrows between the folders of one project, read from the namespaces that their files name.</summary>
    public static IReadOnlyDictionary<string, string[]> BetweenFolders(IReadOnlyList<SourceFile> sources, string project)
    {
        var files = sources.Where(file => file.Project == project && file.Folder.Length > 0).ToList();
        var folders = files.Select(file => file.Folder).Distinct().ToList();
        return folders.ToDictionary(folder => folder, folder => folders
            .Where(other => other != folder && files.Any(file => file.Folder == folder
                && Regex.IsMatch(file.Code, $@"\b{Regex.Escape(project)}\.{other}\b")))
            .ToArray());
    }

    /// <summary>One circle among the arrows as "a > b > a", or null where there is none.</summary>
    public static string? FindCircle(IReadOnlyDictionary<string, string[]> arrows)
    {
        var finished = new HashSet<string>();
        return arrows.Keys.Order(StringComparer.Ordinal).Select(start => Walk(start, arrows, [], finished))
            .FirstOrDefault(circle => circle is not null);
    }

    private static string? Walk(string at, IReadOnlyDictionary<string, string[]> arrows, List<string> path, HashSet<string> finished)
    {
        if (path.Contains(at)) return string.Join(" > ", path.SkipWhile(step => step != at).Append(at));
        if (!arrows.TryGetValue(at, out var next) || !finished.Add(at)) return null;
        path.Add(at);
        var circle = next.Select(step => Walk(step, arrows, path, finished)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        return circle;
    }

    private static string NameOf(string include) => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'));
}
