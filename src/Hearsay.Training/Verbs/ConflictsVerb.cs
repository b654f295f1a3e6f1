using System.CommandLine;
using Hearsay.Export;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Verbs;

/// <summary>`conflicts READINGS... --seed 1 --count 50`: draws conflicts between reports, to be judged by eye.</summary>
internal static class ConflictsVerb
{
    private const int DefaultCount = 50;

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        Argument<FileInfo[]> readings = new("readings")
        {
            Description = "Files of readings, as hearsay read --format json writes them; each is put into stories by itself.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<int> seed = new("--seed") { Description = "The seed of the draw.", DefaultValueFactory = _ => 1 };
        Option<int> count = new("--count") { Description = "How many are drawn.", DefaultValueFactory = _ => DefaultCount };
        Command command = new("conflicts", "Draws conflicts between the reports of a story and prints the words of both sides.")
        {
            readings, seed, count,
        };
        command.SetAction(result => Draw(result.GetRequiredValue(readings), result.GetValue(seed), result.GetValue(count)));
        return command;
    }

    private static int Draw(FileInfo[] files, int seed, int count)
    {
        var found = files.SelectMany(file => StoryReader.Read(File.ReadLines(file.FullName).Select(ReadingJson.Parse)))
            .SelectMany(story => story.Conflicts.Select(conflict => ConflictSheet.Of(story, conflict))).ToArray();
        new Random(seed).Shuffle(found);
        Console.WriteLine(FormattableString.Invariant($"{Math.Min(count, found.Length)} of {found.Length}, seed {seed}"));
        for (var index = 0; index < Math.Min(count, found.Length); index++)
            Console.WriteLine(FormattableString.Invariant($"\n{index + 1}. {found[index]}"));
        return 0;
    }
}
