using System.Security.Cryptography;
using Hearsay.Models;
using Hearsay.Tests.House;
using Hearsay.Training.Manifests;

namespace Hearsay.Tests.Models;

public class ModelInspectorTests
{
    private const string Path = "models/en/sample.bin";

    [Fact]
    public void Every_model_file_is_listed_and_whole()
    {
        var models = InstalledModel.List();
        Assert.Equal(Repository.FilesUnder("models", "*.bin"), models.Select(model => model.Path));
        Assert.All(models, model => Assert.Empty(model.Faults));
        Assert.All(models, model => Assert.Equal(new FileInfo(Repository.PathOf(model.Path)).Length, model.Size));
    }

    [Fact]
    public void A_model_is_listed_with_what_its_manifest_says()
    {
        var entry = Manifest.Read(Repository.PathOf("models/en")).Single(entry => entry.File == "syntax.bin");
        var model = InstalledModel.List().Single(model => model.Name == "syntax");
        Assert.Equal(
            (entry.Sha256, entry.Licence, entry.Commit, entry.Scores.Count),
            (model.Sha256, model.Licence, model.Commit, model.Scores.Length));
        Assert.Equal(entry.Corpora, model.Corpora);
    }

    [Fact]
    public void A_whole_model_has_no_fault()
    {
        var model = Inspect(Written(), EntryOf(Written()));
        Assert.Equal(("sample", "7", "features-1"), (model.Name, model.Version, model.Fingerprint));
        Assert.Equal([new ModelScore("dev: F1", 80), new ModelScore("dev: P", 90)], model.Scores);
        Assert.Empty(model.Faults);
    }

    [Fact]
    public void A_changed_bit_is_a_fault_of_the_file_and_of_its_tensors()
    {
        var bytes = Written();
        bytes[^1] ^= 1;
        CheckFaults(Inspect(bytes, EntryOf(Written())), "was expected of the file", "was expected of its tensors");
    }

    [Fact]
    public void Other_weights_than_the_manifest_says_are_a_fault() =>
        CheckFaults(Inspect(Written(), EntryOf([1, 2])), "was expected of the file");

    [Fact]
    public void A_file_that_is_no_model_is_a_fault() => CheckFaults(Inspect([1, 2], EntryOf([1, 2])), "it is no model file");

    [Fact]
    public void A_file_that_no_manifest_has_is_a_fault() => CheckFaults(Inspect(Written(), null), "an entry in the manifest");

    [Fact]
    public void A_file_that_is_missing_is_a_fault()
    {
        var model = ModelInspector.Inspect(Path, null, EntryOf(Written()));
        Assert.Equal((null, null, 0), (model.Name, model.Sha256, model.Size));
        CheckFaults(model, "nothing was found");
    }

    private static InstalledModel Inspect(byte[] bytes, ManifestEntry? entry) => ModelInspector.Inspect(Path, bytes, entry);

    private static void CheckFaults(InstalledModel model, params string[] expected)
    {
        Assert.Equal(expected.Length, model.Faults.Length);
        Assert.All(expected.Zip(model.Faults), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(model.Faults, fault => Assert.StartsWith(Path + ": ", fault, StringComparison.Ordinal));
    }

    private static byte[] Written()
    {
        var writer = new ModelFileWriter("sample", "7", "features-1");
        writer.AddTensor<sbyte>("rows", [7, 8], 1);
        return writer.ToBytes();
    }

    private static ManifestEntry EntryOf(byte[] bytes) => new()
    {
        File = "sample.bin",
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        Licence = "MIT",
        Corpora = [new ManifestCorpus("A corpus", "CC BY 4.0")],
        HeldOut = [],
        Commit = "0123456789abcdef",
        Seed = 1,
        Scores = new Dictionary<string, double> { ["dev: P"] = 90, ["dev: F1"] = 80 },
    };
}
