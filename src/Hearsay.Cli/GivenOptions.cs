using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hearsay.Cli;

/// <summary>The options that say what is known of articles beforehand, which several verbs share.</summary>
internal sealed class GivenOptions
{
    /// <summary>When they were published.</summary>
    public Option<Timestamp?> Published { get; } = new("--published")
    {
        Description = "When it was published: 2026-03-04, or an RFC 3339 time. Days such as \"Monday\" are counted from it.",
        CustomParser = ParseTimestamp,
    };

    /// <summary>Who published them.</summary>
    public Option<string?> Outlet { get; } = new("--outlet") { Description = "Who published it." };

    /// <summary>What they say; it wins over what stands in the articles.</summary>
    public ArticleMetadata Gather(ParseResult parsed) => new()
    {
        Published = parsed.GetValue(Published),
        Outlet = parsed.GetValue(Outlet),
    };

    private static Timestamp? ParseTimestamp(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
        if (Timestamp.TryParse(text, out var timestamp)) return timestamp;
        result.AddError($"--published: \"{text}\" is no date. Write it as 2026-03-04, or as an RFC 3339 time.");
        return null;
    }
}
