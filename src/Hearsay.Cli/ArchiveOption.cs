using System.CommandLine;
using Hearsay.Store.Archives;

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

    /// <summary>Opens an archive that is there: a verb that only asks makes none.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static Task<Archive> OpenExistingAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path)) return Archive.OpenAsync(path, cancellationToken: cancellationToken);
        throw new FileNotFoundException($"{Terminal.Clean(path)}: There is no such archive. Make one with hearsay import.");
    }
}
