using System.CommandLine;
using System.Globalization;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`pack vectors`: packs the vectors of common words and writes models/en/vectors.bin.</summary>
internal static class PackVectorsVerb
{
    private const string FileName = "vectors.bin";
    private const int Spare = 100;

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var package = new Option<DirectoryInfo>("--package")
        {
            Description = "The folder of the unpacked package, which models/fetch-vectors.sh makes.",
            Required = true,
        };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the model goes.",
            DefaultValueFactory = _ => new DirectoryInfo("models/en"),
        };
        var words = new Option<int>("--words") { Description = "How many words are kept.", DefaultValueFactory = _ => 60_000 };
        var commit = new Option<string?>("--commit") { Description = "The commit of this code, for the manifest; else git is asked." };
        var command = new Command("vectors", "Packs the vectors of the commonest words of GloVe 6B.") { package, output, words, commit };
        command.SetAction(result => Pack(
            result.GetRequiredValue(package).FullName,
            result.GetRequiredValue(output).FullName,
            result.GetValue(words),
            result.GetValue(commit) ?? Commit.Current()));
        return command;
    }

    private static int Pack(string package, string output, int wordCount, string commit)
    {
        var packer = new VectorPacker();
        foreach (var (word, vector) in WordVectorPackage.Read(package, wordCount + Spare))
        {
            if (packer.Count < wordCount) packer.Add(word, vector);
        }

        var model = packer.Pack();
        Manifest.Write(output, EntryOf(packer, commit), model);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{packer.Count} words, {model.Length} bytes; cosine {packer.MeanCosine:0.000000} in the mean, "
            + $"{packer.LeastCosine:0.000000} at least; left out, as a commoner word has their key: {string.Join(' ', packer.LeftOut)}"));
        return 0;
    }

    private static ManifestEntry EntryOf(VectorPacker packer, string commit) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "PDDL 1.0",
        Corpora =
        [
            new ManifestCorpus(
                $"GloVe 6B, 100 dimensions (Pennington, Socher, Manning 2014), from {WordVectorPackage.Name} {WordVectorPackage.Version}",
                "PDDL 1.0"),
        ],
        HeldOut = [],
        Commit = commit,
        Seed = 0,
        Scores = new Dictionary<string, double>
        {
            ["cosine with the vectors as given: mean"] = Math.Round(100 * packer.MeanCosine, 3),
            ["cosine with the vectors as given: least"] = Math.Round(100 * packer.LeastCosine, 3),
        },
    };
}
