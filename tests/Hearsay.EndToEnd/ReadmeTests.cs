namespace Hearsay.EndToEnd;

public class ReadmeTests
{
    private const string Command = "    dotnet run -c Release --project src/Hearsay.Cli -- read samples\n";
    private const string Opening = "<!-- output -->\n```text\n";
    private const string Fence = "```\n";
    private const string LastTitle = "\nThey knew: the Silver Tern was overloaded\n";

    private static readonly string Page = Path.Combine(Checkout.Root, "README.md");

    [Fact]
    public async Task The_first_command_prints_what_the_readme_shows()
    {
        var run = await ProgramRun.OfAsync("read", "samples");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var readme = (await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.Contains(Command, readme, StringComparison.Ordinal);
        Assert.Contains(Opening, readme, StringComparison.Ordinal);
        Assert.Contains(LastTitle, run.Output, StringComparison.Ordinal);

        var printed = run.Output[(run.Output.LastIndexOf(LastTitle, StringComparison.Ordinal) + 1)..].Trim('\n') + "\n";
        var start = readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = readme.IndexOf(Fence, start, StringComparison.Ordinal);
        if (Checkout.IsUpdating)
        {
            await File.WriteAllTextAsync(Page, readme[..start] + printed + readme[end..], TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(readme[start..end], printed);
        }
    }
}
