using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The verb `feeds`: which feeds an archive follows.</summary>
internal static class FeedsCommand
{
    public const string Name = "feeds";

    public const string Examples =
        """
        Examples:
          hearsay feeds                                              how it stands with each
          hearsay feeds add https://example.org/feed.xml --folder News/Coast
          hearsay feeds add feeds.opml
          hearsay feeds remove https://example.org/feed.xml
          hearsay feeds export > feeds.opml
        """;

    private static readonly Option<string> _archive = MakeArchive();

    private static readonly Argument<string[]> _added = new("feeds")
    {
        Description = "OPML files and addresses of feeds, or of pages that name their feeds.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> _folder = new("--folder") { Description = "The folder to put them in: News, or News/Coast." };

    private static readonly Argument<string[]> _removed = new("addresses")
    {
        Description = "The addresses under which the feeds are followed.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The verb with its own verbs.</summary>
    public static Command Make()
    {
        _added.Validators.Add(ReadCommand.RefuseUnknownOptions);
        _removed.Validators.Add(ReadCommand.RefuseUnknownOptions);
        var add = new Command("add", "Follows feeds from now on; `watch` asks for them.") { _added, _folder };
        add.SetAction((parsed, cancellationToken) => FeedsRun.AddAsync(
            parsed.GetRequiredValue(_archive), parsed.GetRequiredValue(_added), parsed.GetValue(_folder), cancellationToken));
        var remove = new Command("remove", "Follows feeds no longer; their articles stay.") { _removed };
        remove.SetAction((parsed, cancellationToken) => FeedsRun.RemoveAsync(
            parsed.GetRequiredValue(_archive), parsed.GetRequiredValue(_removed), cancellationToken));
        var export = new Command("export", "Writes the list as OPML 2.0, which feed readers take.");
        export.SetAction((parsed, cancellationToken) => FeedsRun.ExportAsync(parsed.GetRequiredValue(_archive), cancellationToken));
        var command = new Command(Name, "Lists the feeds that an archive follows, and how it stands with each.")
        {
            _archive, add, remove, export,
        };
        command.SetAction((parsed, cancellationToken) => FeedsRun.ListAsync(parsed.GetRequiredValue(_archive), cancellationToken));
        return command;
    }

    private static Option<string> MakeArchive()
    {
        var archive = ArchiveOption.Make();
        archive.Recursive = true;
        return archive;
    }
}
