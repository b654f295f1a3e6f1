using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The option that names the archive, which several verbs share.</summary>
internal static class ArchiveOption
{
    /// <summary>The archive that is meant where none is named: a file in the folder where the program runs.</summary>
    public const string DefaultPath = "news.hearsay";

    /// <summary>A new option of that kind.</summary>
    public static Option<string> Make() => new("--archive", "-a")
    {
        Description = "The archive: one file.",
        DefaultValueFactory = _ => DefaultPath,
    };
}
