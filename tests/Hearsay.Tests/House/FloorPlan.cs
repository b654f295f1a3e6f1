using System.Text.RegularExpressions;

namespace Hearsay.Tests.House;

/// <summary>Who may name whom in the library, and what the library may not touch. Each rule gives the trespasses it finds.</summary>
internal static partial class FloorPlan
{
    /// <summary>The rooms that an article passes through; they never name one another.</summary>
    public static readonly string[] Rooms = ["Html", "Plain", "Syntax", "Mentions", "Attributions", "Facts", "Stories", "Export"];

    /// <summary>The folders that every room may use and that use no room.</summary>
    public static readonly string[] GroundFloor = ["Languages", "Ontologies", "Gazetteer", "Models"];

    /// <summary>The files that know the rooms: one walks an article through them, the other readings.</summary>
    public static readonly string[] FrontDoors = ["Reader", "StoryReader"];

    private static readonly Dictionary<string, Regex> Outside = new()
    {
        ["the disk"] = Disk(),
        ["the network"] = Network(),
        ["the console"] = Console(),
        ["the clock"] = Clock(),
        ["the environment"] = Surroundings(),
        ["unseeded chance"] = Chance(),
        ["the culture of the machine"] = Culture(),
    };

    /// <summary>Files of the library that name a room they may not name.</summary>
    public static IEnumerable<string> FindTrespasses(IReadOnlyList<SourceFile> sources)
    {
        var library = sources.Where(IsLibrary).ToList();
        foreach (var file in library.Where(file => !IsFrontDoor(file)))
        {
            foreach (var room in Rooms.Where(room => room != file.Folder && Names(file, room, TypesIn(library, room))))
            {
                yield return $"{file.Path} names the room {room}: only {string.Join(".cs and ", FrontDoors)}.cs know the rooms.";
            }
        }
    }

    /// <summary>Folders of the library that the plan does not have.</summary>
    public static IEnumerable<string> FindUnknownFolders(IReadOnlyList<SourceFile> sources) =>
        sources.Where(IsLibrary).Select(file => file.Folder).Distinct()
            .Where(folder => folder.Length > 0 && !Rooms.Contains(folder) && !GroundFloor.Contains(folder))
            .Select(folder => $"src/Hearsay/{folder} is neither a room nor on the ground floor.");

    /// <summary>Library files that reach for the outside world.</summary>
    public static IEnumerable<string> FindOutsideWorld(IReadOnlyList<SourceFile> sources) =>
        from file in sources.Where(IsLibrary)
        from reach in Outside
        let match = reach.Value.Match(file.Code)
        where match.Success
        select $"{file.Path} touches {reach.Key}: {match.Value.Trim()}";

    /// <summary>Global usings of the project's own namespaces, which would blind this plan.</summary>
    public static IEnumerable<string> FindGlobalUsings(IReadOnlyList<SourceFile> sources) =>
        sources.Where(file => OwnGlobalUsing().IsMatch(file.Code))
            .Select(file => $"{file.Path} has a global using of a namespace of the house.");

    private static bool IsLibrary(SourceFile file) => file.Path.StartsWith("src/Hearsay/", StringComparison.Ordinal);

    private static bool IsFrontDoor(SourceFile file) =>
        file.Folder.Length == 0 && FrontDoors.Contains(file.Name.Split('.')[0]);

    private static HashSet<string> TypesIn(List<SourceFile> library, string room) =>
        [.. library.Where(file => file.Folder == room).SelectMany(file => file.Types()).Select(type => type.Name)];

    // A room is named by its namespace, or by "Syntax.Tokenizer" from inside the namespace Hearsay. "Syntax.Tokens" is a property, so the
    // second word has to be a type of the room.
    private static bool Names(SourceFile file, string room, HashSet<string> types) =>
        Regex.IsMatch(file.Code, $@"\bHearsay\.{room}\b")
        || Regex.Matches(file.Code, $@"(?<![\w.]){room}\.(\w+)").Any(match => types.Contains(match.Groups[1].Value));

    private const string DiskTypes = "File|Directory|FileInfo|DirectoryInfo|FileStream|MemoryMappedFile";

    [GeneratedRegex($@"(?<![\w.])({DiskTypes})\.\w+|new ({DiskTypes})\b|System\.IO\.({DiskTypes})\b")]
    private static partial Regex Disk();

    [GeneratedRegex(@"System\.Net\b(?!\.WebUtility)|\b(HttpClient|Socket|Dns)\b")]
    private static partial Regex Network();

    [GeneratedRegex(@"(?<![\w.])Console\.\w+")]
    private static partial Regex Console();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\b(TimeProvider\.System|Stopwatch)\b|TimeZoneInfo\.Local")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![\w.])(Environment|AppContext|Process)\.\w+")]
    private static partial Regex Surroundings();

    [GeneratedRegex(@"Random\.Shared|new Random\(\)|Guid\.NewGuid")]
    private static partial Regex Chance();

    [GeneratedRegex(@"CultureInfo\.Current\w+|StringComparison\.CurrentCulture\w*|\.To(Lower|Upper)\(\)")]
    private static partial Regex Culture();

    [GeneratedRegex(@"^\s*global using (static )?Hearsay\b", RegexOptions.Multiline)]
    private static partial Regex OwnGlobalUsing();
}
