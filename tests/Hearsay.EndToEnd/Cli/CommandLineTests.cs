namespace Hearsay.EndToEnd.Cli;

public class CommandLineTests
{
    [Fact]
    public async Task Alone_it_shows_help()
    {
        var result = await ProgramRun.OfAsync();
        Assert.Equal(0, result.ExitCode);
        foreach (var part in (string[])["hearsay [command]", "read <paths>", "trace <claim> <paths>", "models", "Examples:", "Exit codes:"])
        {
            Assert.Contains(part, result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("read", "--help")]
    [InlineData("read", "-h")]
    [InlineData("trace", "--help")]
    public async Task A_verb_shows_its_help_whatever_else_is_missing(string verb, string option)
    {
        var result = await ProgramRun.OfAsync(verb, option);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"hearsay {verb} <", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number() => Assert.Equal("0.1.0\n", (await ProgramRun.OfAsync("--version")).Output);

    [Theory]
    [InlineData("reed")]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--jobs", "0")]
    [InlineData("read", "a.txt", "--bogus")]
    [InlineData("read", "a.txt", "--jobs", "99999999999")]
    [InlineData("read", "a.txt", "--jobs", "x")]
    [InlineData("read", "a.txt", "--min-confidence", "2")]
    [InlineData("read", "a.txt", "--min-confidence", "x")]
    [InlineData("read", "a.txt", "--published", "Monday")]
    [InlineData("trace", "the", "a.txt")]
    [InlineData("trace", "gate", "a.txt", "--bogus")]
    [InlineData("story", "a.txt", "--bogus")]
    [InlineData("models", "--format", "html")]
    [InlineData("models", "a.txt")]
    public async Task Wrong_usage_gives_exit_code_2_and_a_hint(params string[] arguments)
    {
        var result = await ProgramRun.OfAsync(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hearsay: --count must be at least 1.", "search", "a", "--count", "0")]
    [InlineData("hearsay: Cannot parse argument 'x' for option '--min-confidence' as a number.", "read", "a", "--min-confidence", "x")]
    [InlineData("hearsay: Required argument missing for command: 'trace'.\nTry:", "trace")]
    public async Task What_is_wrong_is_said_once_and_by_its_name(string expected, params string[] arguments) =>
        Assert.StartsWith(expected, (await ProgramRun.OfAsync(arguments)).Errors, StringComparison.Ordinal);
}
