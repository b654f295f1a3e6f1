using System.Security.Cryptography;
using Hearsay.Tests.House;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;

namespace Hearsay.Tests.Manifests;

public class ManifestTests
{
    private static readonly string Folder = FolderOf("en");

    [Theory]
    [InlineData("en")]
    [InlineData("pages")]
    public void Every_model_file_is_on_record_with_its_sum(string name) => Assert.Equal(
        Directory.EnumerateFiles(FolderOf(name), "*.bin").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), SumOf(path))),
        Manifest.Read(FolderOf(name)).Select(entry => (entry.File, entry.Sha256)));

    [Fact]
    public void The_model_of_syntax_names_the_documents_that_were_kept_out() =>
        Assert.Equal(HeldOut.Documents, Manifest.Read(Folder).Single(entry => entry.File == "syntax.bin").HeldOut);

    [Theory]
    [InlineData("en")]
    [InlineData("pages")]
    public void Every_model_file_is_described_on_the_model_card(string name) =>
        Assert.All(Manifest.Read(FolderOf(name)), entry => Assert.Contains(entry.File, Repository.Read($"models/{name}/MODEL_CARD.md"),
            StringComparison.Ordinal));

    private static string FolderOf(string name) => Path.Combine(Repository.Root, "models", name);

    private static string SumOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
