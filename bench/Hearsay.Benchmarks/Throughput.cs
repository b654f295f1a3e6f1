using System.Diagnostics;

namespace Hearsay.Benchmarks;

/// <summary>How fast one thread opens and reads articles, over and over.</summary>
/// <param name="ArticleCount">How many articles were read in the measured time.</param>
/// <param name="WordCount">How many words they have, parted by white space.</param>
/// <param name="AllocatedBytes">What was allocated for them.</param>
/// <param name="Opening">The part of the measured time in which articles were opened.</param>
/// <param name="Reading">The part in which they were read, from text to attributions.</param>
/// <param name="Processor">What the process took of the processor meanwhile, which other work on the machine does not stretch.</param>
internal sealed record Throughput(
    long ArticleCount, long WordCount, long AllocatedBytes, TimeSpan Opening, TimeSpan Reading, TimeSpan Processor)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(15);

    /// <summary>The words opened and read in a second.</summary>
    public double WordsASecond => WordCount / (Opening + Reading).TotalSeconds;

    /// <summary>The words read in a second of reading.</summary>
    public double WordsReadASecond => WordCount / Reading.TotalSeconds;

    /// <summary>The articles opened and read in a second.</summary>
    public double ArticlesASecond => ArticleCount / (Opening + Reading).TotalSeconds;

    /// <summary>Reads the inputs in rounds, first to warm up, then for the measure; a round is always finished.</summary>
    public static Throughput Measure(Reader reader, IReadOnlyList<Input> inputs)
    {
        Repeat(reader, inputs, WarmUp);
        return Repeat(reader, inputs, Measured);
    }

    /// <summary>The same on so many threads at once, which share the reader.</summary>
    public static IReadOnlyList<Throughput> Measure(Reader reader, IReadOnlyList<Input> inputs, int jobCount)
    {
        var results = new Throughput[jobCount];
        Thread[] threads = [.. Enumerable.Range(0, jobCount).Select(job => new Thread(() => results[job] = Measure(reader, inputs)))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return results;
    }

    private static Throughput Repeat(Reader reader, IReadOnlyList<Input> inputs, TimeSpan atLeast)
    {
        var (articleCount, wordCount) = (0L, 0L);
        var (opening, reading) = (TimeSpan.Zero, TimeSpan.Zero);
        var (allocated, processor) = (GC.GetAllocatedBytesForCurrentThread(), ProcessorTime());
        while (opening + reading < atLeast)
        {
            foreach (var input in inputs)
            {
                var start = Stopwatch.GetTimestamp();
                var article = input.Open(reader);
                var opened = Stopwatch.GetTimestamp();
                reader.Read(article);
                reading += Stopwatch.GetElapsedTime(opened);
                opening += Stopwatch.GetElapsedTime(start, opened);
                wordCount += CountWords(article.Text);
                articleCount++;
            }
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Throughput(articleCount, wordCount, allocated, opening, reading, ProcessorTime() - processor);
    }

    private static TimeSpan ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime;

    private static long CountWords(string text)
    {
        var count = 0L;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]))) count++;
        }

        return count;
    }
}
