using System.Text.RegularExpressions;

namespace Hearsay.Tests.Specs;

/// <summary>One example of a page: the input, and the dump of the reading that it has to give.</summary>
/// <param name="Heading">The nearest heading above it.</param>
/// <param name="Options">
/// What follows the word hearsay on the fence: html, a kind of fact (times, quantities ...), published=..., outlet="...", title="...",
/// url=...
/// </param>
/// <param name="Input">The text or page.</param>
/// <param name="Expected">The dump under the line with the dot, each line ending in a line feed.</param>
internal sealed partial record SpecExample(string Heading, string Options, string Input, string Expected)
{
    private static readonly Dictionary<string, Func<ArticleMetadata, string, ArticleMetadata>> Known = new()
    {
        ["published"] = (metadata, value) => metadata with { Published = Date(value) },
        ["outlet"] = (metadata, value) => metadata with { Outlet = value },
        ["title"] = (metadata, value) => metadata with { Title = value },
        ["url"] = (metadata, value) => metadata with { Url = value },
    };

    /// <summary>Whether the input is a page, not plain text.</summary>
    public bool IsHtml => Options.Split(' ').Contains("html");

    /// <summary>What the reader makes of the input: the facts of the kind that the fence names, else who says what.</summary>
    public string Dump(Reader reader)
    {
        var facts = Options.Split(' ').FirstOrDefault(FactDump.Kinds.Contains);
        return facts is null ? ReadingDump.Of(Read(reader)) : FactDump.Of(Read(reader), facts);
    }

    /// <summary>Opens and reads the input.</summary>
    public Reading Read(Reader reader) => reader.Read(IsHtml ? reader.Open(Input, Given()) : reader.OpenText(Input, Given()));

    private ArticleMetadata Given()
    {
        var metadata = new ArticleMetadata();
        foreach (Match option in Option().Matches(Options))
        {
            var name = option.Groups["name"].Value;
            if (!Known.TryGetValue(name, out var with))
            {
                throw new FormatException($"{name}: expected one of {string.Join(", ", Known.Keys)}.");
            }

            metadata = with(metadata, option.Groups["value"].Value);
        }

        return metadata;
    }

    private static Timestamp Date(string value) =>
        Timestamp.TryParse(value, out var date) ? date : throw new FormatException($"published={value}: expected yyyy-MM-dd.");

    [GeneratedRegex("""(?<name>\w+)=(?:"(?<value>[^"]*)"|(?<value>\S+))""")]
    private static partial Regex Option();
}
