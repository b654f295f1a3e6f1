namespace Hearsay.Tests.House;

public class LibraryExampleTests
{
    private const string Self = "tests/Hearsay.Tests/House/LibraryExampleTests.cs";
    private const string Fence = "```";
    private const string Opening = Fence + "csharp\n";
    private const string First = "        // The README shows from here\n";
    private const string Last = "        // to here.\n";

    [Fact]
    public void The_readme_shows_code_that_is_compiled_and_run()
    {
        var readme = Repository.Read("README.md");
        var start = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = readme.IndexOf(Fence, start, StringComparison.Ordinal);
        if (Repository.IsUpdating) Repository.Write("README.md", readme[..start] + Example() + readme[end..]);
        else Assert.Equal(Example(), readme[start..end]);
    }

    [Fact]
    public void The_example_prints_who_said_what()
    {
        using var output = new StringWriter();
        Run(output);
        Assert.DoesNotContain("null", output.ToString(), StringComparison.Ordinal);
    }

    private static void Run(TextWriter output)
    {
        // The README shows from here
        Reader reader = Reader.Load();
        Article article = reader.OpenText("“The gate was shut at nine,” Mara Lindqvist told Radio Tarn.");
        Reading reading = reader.Read(article);

        foreach (Attribution attribution in reading.Attributions)
        {
            var source = attribution.Source?.Name ?? "somebody";
            var content = string.Join(" ... ", attribution.Content.Select(span => article[span]));
            var via = string.Concat(attribution.Via.Select(relay => $" (via {relay.Name})"));
            output.WriteLine($"{source}{via}: {content}");
        }

        // to here.
    }

    private static string Example()
    {
        var source = Repository.Read(Self);
        var start = source.LastIndexOf(First, StringComparison.Ordinal) + First.Length;
        var end = source.LastIndexOf(Last, StringComparison.Ordinal);
        var lines = source[start..end].TrimEnd('\n').Split('\n').Select(line => line.Length > 8 ? line[8..] : "");
        return "using Hearsay;\n\n" + string.Join('\n', lines)
            .Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal) + "\n";
    }
}
