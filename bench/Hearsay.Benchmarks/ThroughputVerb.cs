using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>throughput PATH [--words N]: a plain measure of speed on one core, in half a minute.</summary>
internal static class ThroughputVerb
{
    private const int UsageError = 2;
    private const int UsualWords = 700;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var path, .. var rest] || !TryReadWords(rest, out var wordsAnArticle))
        {
            Console.Error.WriteLine("usage: throughput PATH [--words N]");
            return UsageError;
        }

        Machine.KeepToOneCore();
        var inputs = Input.LoadAll(path);
        var result = Throughput.Measure(Reader.Load(), inputs).Describe(wordsAnArticle);
        Console.Write(result);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        Machine.WriteResult($"throughput-{name}.txt", $"open and read {name}, one core", result);
        return 0;
    }

    private static bool TryReadWords(string[] arguments, out int words)
    {
        words = UsualWords;
        return arguments is []
            || (arguments is ["--words", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out words)
                && words > 0);
    }
}
