using Hearsay.Cli;

namespace Hearsay.EndToEnd.Cli;

public class ModelsTextTests
{
    private static readonly InstalledModel Whole = new()
    {
        Path = "models/en/tagger.bin",
        Name = "tagger",
        Version = "3",
        Fingerprint = "tagger-3",
        Size = 12345,
        Sha256 = "ab12",
        Licence = "CC BY-SA 4.0",
        Corpora = [new ManifestCorpus("A treebank", "CC BY 4.0")],
        Commit = "0123456789abcdef",
        Scores =
        [
            new ModelScore("dev: UPOS", 94.5), new ModelScore("dev: lemma", 96), new ModelScore("dev: mean error, of 6", 0.5),
            new ModelScore("test: UPOS", 93),
        ],
    };

    private static readonly InstalledModel Missing = new() { Path = "models/en/none.bin", Faults = ["models/en/none.bin: mend it."] };

    [Fact]
    public void A_model_is_a_paragraph_and_the_last_line_counts()
    {
        using var writer = new StringWriter();
        ModelsText.Write([Whole, Missing], writer, hasColour: false, width: 100);
        var expected =
            """
            models/en/tagger.bin
                tagger, version 3, 12,345 bytes
                features: tagger-3
                SHA-256: ab12, as it should be
                made from: A treebank; licence: CC BY 4.0
                licence of the weights: CC BY-SA 4.0
                made at: commit 0123456789ab
                dev: UPOS 94.5%; lemma 96%; mean error, of 6 0.5
                test: UPOS 93%

            models/en/none.bin
                0 bytes

            2 models, 1 with faults.

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), writer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_fault_goes_to_the_errors_and_into_the_exit_code()
    {
        using var errors = new StringWriter();
        Assert.Equal(ExitCode.Done, ModelsCommand.Report([Whole], errors));
        Assert.Equal("", errors.ToString());
        Assert.Equal(ExitCode.Incomplete, ModelsCommand.Report([Whole, Missing], errors));
        Assert.Equal("hearsay: models/en/none.bin: mend it.", errors.ToString().Trim());
    }
}
