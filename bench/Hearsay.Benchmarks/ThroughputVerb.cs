using System.Globalization;
using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>throughput PATH [--words N] [--jobs N]: a plain measure of speed on one core, and on several, in less than a minute.</summary>
internal static class ThroughputVerb
{
    private const int UsageError = 2;
    private const int UsualWords = 700;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var path, .. var rest] || Options(rest) is not { } options)
        {
            Console.Error.WriteLine("usage: throughput PATH [--words N] [--jobs N]");
            return UsageError;
        }

        var (reader, inputs) = (Reader.Load(), Input.LoadAll(path));
        Machine.KeepToCores(1);
        var one = Throughput.Measure(reader, inputs);
        var result = new StringBuilder();
        AddOne(result, one, options.Words);
        if (options.Jobs > 1)
        {
            Machine.KeepToCores(options.Jobs);
            AddSeveral(result, one, Throughput.Measure(reader, inputs, options.Jobs));
        }

        Console.Write(result);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        Machine.WriteResult(
            $"throughput-{name}.txt", $"read {name}; words are parted by white space, in the articles' texts", result.ToString());
        return 0;
    }

    private static void AddOne(StringBuilder result, Throughput one, int wordsAnArticle)
    {
        AddRow(result, "words/s on one core, from text to attributions", one.WordsReadASecond, 0);
        AddRow(result, "words/s on one core, opening the page or text too", one.WordsASecond, 0);
        AddRow(result, "words a second of processor time, opening too", one.WordCount / one.Processor.TotalSeconds, 0);
        AddRow(result, "articles/s on one core, opened and read", one.ArticlesASecond, 1);
        AddRow(result, $"articles/s on one core, if each had {wordsAnArticle} words", one.WordsASecond / wordsAnArticle, 1);
        AddRow(result, "allocated bytes/article", one.AllocatedBytes / (double)one.ArticleCount, 0);
        AddRow(result, "articles read", one.ArticleCount, 0);
        AddRow(result, "words read", one.WordCount, 0);
    }

    private static void AddSeveral(StringBuilder result, Throughput one, IReadOnlyList<Throughput> jobs)
    {
        AddRow(result, $"words/s on {jobs.Count} cores, from text to attributions", jobs.Sum(job => job.WordsReadASecond), 0);
        AddRow(result, $"words/s on {jobs.Count} cores, opening the page or text too", jobs.Sum(job => job.WordsASecond), 0);
        AddRow(
            result, $"words a second of processor time on {jobs.Count} cores",
            jobs.Sum(job => job.WordCount) / jobs.Max(job => job.Processor).TotalSeconds, 0);
        AddRow(
            result, $"times as fast on {jobs.Count} cores, from text to attributions",
            jobs.Sum(job => job.WordsReadASecond) / one.WordsReadASecond, 2);
    }

    private static void AddRow(StringBuilder result, string name, double figure, int decimals) => result
        .Append(name.PadRight(56)).Append(figure.ToString($"F{decimals}", CultureInfo.InvariantCulture).PadLeft(12)).Append('\n');

    // Pairs of a name and a number above zero; null where anything else stands there.
    private static (int Words, int Jobs)? Options(string[] arguments)
    {
        var (words, jobs) = (UsualWords, 1);
        for (; arguments is [var name, var text, .. var rest]; arguments = rest)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
            if (name == "--words") words = number;
            else if (name == "--jobs") jobs = number;
            else return null;
        }

        return arguments is [] ? (words, jobs) : null;
    }
}
