using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Verbs;

public sealed class TrainVerbsTests : IDisposable
{
    private const int BadInput = 2;

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-verbs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("syntax")]
    [InlineData("attributions")]
    [InlineData("certainty")]
    [InlineData("opinion")]
    [InlineData("all")]
    public void Without_its_corpora_a_training_fails_and_writes_nothing(string verb)
    {
        Assert.Equal(BadInput, Run("train", verb, "--data", _folder, "--output", _folder, "--quiet"));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_missing_corpus_is_named_with_what_was_expected_and_what_to_do()
    {
        var exception = Assert.Throws<InvalidDataException>(() => CorpusFiles.EwtTrain(_folder));
        Assert.StartsWith(Path.Combine(_folder, "syntax", "ewt", "train.conllu.gz"), exception.Message, StringComparison.Ordinal);
        Assert.Contains("EWT 2, train was expected, nothing was found; name with --data", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_floor_that_is_none_is_a_wrong_call() =>
        Assert.NotEqual(0, Run("train", "syntax", "--data", _folder, "--floor", "high"));

    // The entry point is there: the project is a program.
    private static int Run(params string[] arguments) =>
        (int)typeof(CorpusFiles).Assembly.EntryPoint!.Invoke(null, [arguments])!;
}
