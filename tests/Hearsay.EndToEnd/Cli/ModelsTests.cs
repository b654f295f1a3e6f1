using System.Text.Json;

namespace Hearsay.EndToEnd.Cli;

public class ModelsTests
{
    private const string Vectors = "models/en/vectors.bin";

    [Fact]
    public async Task Every_model_of_the_checkout_is_listed_and_whole()
    {
        var run = await ProgramRun.OfAsync("models");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "models"), "*.bin", SearchOption.AllDirectories);
        foreach (var file in files) Assert.Contains($"/{Path.GetFileName(file)}\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("models, all sums agree.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_json_a_model_is_a_line()
    {
        var run = await ProgramRun.OfAsync("models", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var model = JsonDocument.Parse(run.Lines.Single(line => line.Contains(Vectors, StringComparison.Ordinal)));
        Assert.Equal("hearsay.models/1", model.RootElement.GetProperty("format").GetString());
        Assert.Equal("vectors", model.RootElement.GetProperty("name").GetString());
        Assert.Equal("PDDL 1.0", model.RootElement.GetProperty("corpora")[0].GetProperty("licence").GetString());
        Assert.Equal(0, model.RootElement.GetProperty("faults").GetArrayLength());
    }

    [Fact]
    public async Task A_model_with_one_changed_bit_is_named_with_what_to_do()
    {
        using var folder = new Folder();
        CopyProgram(folder);
        ChangeBit(folder.At("Hearsay.dll"), await File.ReadAllBytesAsync(
            Path.Combine(Checkout.Root, Vectors), TestContext.Current.CancellationToken));
        var run = await ProgramRun.OfProgramAsync(folder.Path, "", "models");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"hearsay: {Vectors}: SHA-256", run.Errors, StringComparison.Ordinal);
        Assert.Contains("build it from a clean checkout", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(", 1 with faults.\n", run.Output, StringComparison.Ordinal);
    }

    private static void CopyProgram(Folder folder)
    {
        foreach (var ending in (string[])["*.dll", "Hearsay.Cli.*.json"])
        {
            foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, ending))
                File.Copy(path, folder.At(Path.GetFileName(path)));
        }
    }

    // The last bytes of a model, which no other model has, are the easiest to find among the resources of the library.
    private static void ChangeBit(string library, byte[] model)
    {
        var bytes = File.ReadAllBytes(library);
        var place = bytes.AsSpan().IndexOf(model.AsSpan()[^64..]);
        Assert.NotEqual(-1, place);
        bytes[place] ^= 1;
        File.WriteAllBytes(library, bytes);
    }
}
