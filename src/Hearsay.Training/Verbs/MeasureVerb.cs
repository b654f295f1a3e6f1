using System.CommandLine;
using System.Globalization;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>hearsay-training measure: reads corpora, scores the readings and holds the figures against the committed floors.</summary>
internal static class MeasureVerb
{
    private const int UnderFloor = 1;

    private static readonly Option<string> Gold = new("--gold")
    {
        Description = "The folder of the repository's own gold.",
        DefaultValueFactory = _ => "eval/gold",
    };

    private static readonly Option<string> FloorFile = new("--floors")
    {
        Description = "The file of committed floors.",
        DefaultValueFactory = _ => "eval/floors.json",
    };

    private static readonly Option<string?> Shared = new("--shared")
    {
        Description = "A folder with data/, score/ and seed/: corpora that are not part of the repository and their scorers.",
    };

    private static readonly Option<bool> Update = new("--update")
    {
        Description = "Raise the floors to what is measured; never lower one.",
    };

    private static readonly Option<bool> AllowLower = new("--allow-lower") { Description = "With --update: lower floors as well." };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Command command = new("measure", "Scores the reader on gold; exits with 1 where a figure is under its floor.")
        {
            Gold, FloorFile, Shared, Update, AllowLower,
        };
        command.SetAction(Measure);
        return command;
    }

    private static int Measure(ParseResult options)
    {
        var reader = Reader.Load();
        var suites = new SortedDictionary<string, IReadOnlyDictionary<string, double>>(StringComparer.Ordinal);
        var own = OwnGold.Measure(reader, options.GetValue(Gold)!);
        foreach (var (name, tally) in own)
        {
            Print($"{OwnGold.Suite,-12} {name,-22} {tally.Precision,6:0.0} {tally.Recall,6:0.0} {tally.F1,6:0.0}");
        }

        suites[OwnGold.Suite] = own.ToDictionary(figure => figure.Key, figure => figure.Value.F1);
        if (options.GetValue(Shared) is { } folder) AddShared(reader, folder, suites);
        return Hold(suites, options);
    }

    private static void AddShared(Reader reader, string folder, SortedDictionary<string, IReadOnlyDictionary<string, double>> suites)
    {
        foreach (var (suite, figures) in SharedCorpora.Measure(reader, folder))
        {
            foreach (var (name, figure) in figures) Print($"{suite,-12} {name,-36} {figure,6:0.0}");
            suites[suite] = figures;
        }
    }

    private static int Hold(SortedDictionary<string, IReadOnlyDictionary<string, double>> suites, ParseResult options)
    {
        var path = options.GetValue(FloorFile)!;
        var floors = Floors.Load(path);
        if (options.GetValue(Update))
        {
            Action<string, IReadOnlyDictionary<string, double>> take = options.GetValue(AllowLower) ? floors.Replace : floors.Raise;
            foreach (var (suite, figures) in suites) take(suite, figures);
            File.WriteAllText(path, floors.Write());
        }

        var sunken = suites.SelectMany(suite => floors.FindSunken(suite.Key, suite.Value)).ToList();
        foreach (var line in sunken) Console.Error.WriteLine(line);
        return sunken.Count == 0 ? 0 : UnderFloor;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
