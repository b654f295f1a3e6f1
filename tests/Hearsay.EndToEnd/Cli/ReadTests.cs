using System.Text.Json;

namespace Hearsay.EndToEnd.Cli;

public class ReadTests
{
    private const string Story = "Ferry halted\n\nThe engine was on fire, the harbour master said on Tuesday.\n";

    [Fact]
    public async Task An_empty_path_is_named_and_gives_exit_code_1()
    {
        var result = await ProgramRun.OfAsync("read", "");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The path is empty.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_read_as_json_to_the_letter()
    {
        using var folder = new Folder();
        var path = folder.Write("ferry.txt", Story);
        var result = await ProgramRun.OfAsync("read", path, "--format", "json", "--published", "2026-03-04", "--outlet", "Herald");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        using var reading = JsonDocument.Parse(Assert.Single(result.Lines));
        var article = reading.RootElement.GetProperty("article");
        Assert.Equal(Story, article.GetProperty("text").GetString());
        Assert.Equal("ferry", article.GetProperty("id").GetString());
        Assert.Equal("2026-03-04", article.GetProperty("published").GetString());
        Assert.Equal("Herald", article.GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task Many_articles_come_out_in_the_order_they_went_in()
    {
        using var folder = new Folder();
        var rows = string.Concat(Enumerable.Range(0, 60).Select(MakeRow));
        var result = await ProgramRun.OfAsync("read", folder.Write("rows.jsonl", rows), "--format", "json", "--jobs", "4");
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"{i}"), result.Lines.Select(ReadId));
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        using var folder = new Folder();
        var rows = folder.Write("rows.jsonl", MakeRow(1) + "nonsense\n" + MakeRow(3));
        var missing = folder.At("no.txt");
        var result = await ProgramRun.OfAsync("read", missing, rows, "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["1", "3"], result.Lines.Select(ReadId));
        Assert.Contains($"{missing}: There is no such file", result.Errors, StringComparison.Ordinal);
        Assert.Contains($"{rows}, line 2: It is not valid JSON", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        var result = await ProgramRun.OfInputAsync(Story, "read", "-", "--format", "json");
        Assert.Equal("-", ReadId(Assert.Single(result.Lines)));
    }

    [Fact]
    public async Task Output_goes_to_a_file()
    {
        using var folder = new Folder();
        var output = folder.At("new/r.jsonl");
        var result = await ProgramRun.OfAsync("read", folder.Write("a.txt", Story), "--format", "json", "--output", output);
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Errors));
        Assert.Equal("a", ReadId(File.ReadAllText(output)));
    }

    [Fact]
    public async Task Output_does_not_overwrite_an_input_or_a_folder()
    {
        using var folder = new Folder();
        var path = folder.Write("a.txt", Story);
        var overInput = await ProgramRun.OfAsync("read", path, "--output", path);
        Assert.Equal(2, overInput.ExitCode);
        Assert.Contains("would overwrite this input", overInput.Errors, StringComparison.Ordinal);
        Assert.Equal(Story, File.ReadAllText(path));
        var overFolder = await ProgramRun.OfAsync("read", path, "--output", folder.Path);
        Assert.Equal(1, overFolder.ExitCode);
        Assert.Contains("It is a folder", overFolder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_reads_on_the_run_ends_in_silence()
    {
        using var folder = new Folder();
        var rows = folder.Write("rows.jsonl", string.Concat(Enumerable.Range(0, 400).Select(MakeRow)));
        var result = await ProgramRun.OfFirstLineAsync("read", rows, "--format", "json", "--quiet");
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal("0", ReadId(result.Output));
    }

    [Fact]
    public async Task Html_is_one_page_or_a_folder_of_pages()
    {
        using var folder = new Folder();
        var (a, b, pages) = (folder.Write("a.txt", Story), folder.Write("b.txt", Story), folder.At("pages/"));
        Assert.StartsWith("<!DOCTYPE html>", (await ProgramRun.OfAsync("read", a, "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.OfAsync("read", a, b, "--format", "html")).ExitCode);
        Assert.Equal(0, (await ProgramRun.OfAsync("read", a, b, a, "--format", "html", "--output", pages)).ExitCode);
        Assert.Equal(["a-2.html", "a.html", "b.html"], Directory.GetFiles(pages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_text_view_shows_title_and_words_and_steers_no_terminal()
    {
        using var folder = new Folder();
        var path = folder.Write("a.txt", "Ferry [red]halted[/]\n\nThe \u001b[2Jengine \u202Eburned, he said.\n");
        var result = await ProgramRun.OfAsync("read", path);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[red]halted[/]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202E', result.Output);
        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string MakeRow(int id) => $"{{\"id\":\"{id}\",\"text\":\"{new string('a', id * 37 % 500)} said.\"}}\n";

    private static string? ReadId(string line)
    {
        using var reading = JsonDocument.Parse(line);
        return reading.RootElement.GetProperty("article").GetProperty("id").GetString();
    }
}
