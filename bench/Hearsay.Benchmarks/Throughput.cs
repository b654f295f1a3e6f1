using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>How fast one core opens and reads articles, over and over.</summary>
/// <param name="ArticleCount">How many articles were read in the measured time.</param>
/// <param name="WordCount">How many words they have, parted by white space.</param>
/// <param name="AllocatedBytes">What was allocated for them.</param>
/// <param name="Elapsed">The measured time.</param>
internal sealed record Throughput(long ArticleCount, long WordCount, long AllocatedBytes, TimeSpan Elapsed)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(15);

    /// <summary>Reads the inputs in rounds, first to warm up, then for the measure; a round is always finished.</summary>
    public static Throughput Measure(Reader reader, IReadOnlyList<Input> inputs)
    {
        Repeat(reader, inputs, WarmUp);
        return Repeat(reader, inputs, Measured);
    }

    /// <summary>The result as lines, with the speed for articles of a given length.</summary>
    public string Describe(int wordsAnArticle)
    {
        var seconds = Elapsed.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"""
            articles/s                   {ArticleCount / seconds,12:0.0}
            words/s                      {WordCount / seconds,12:0}
            articles of {wordsAnArticle} words/s     {WordCount / seconds / wordsAnArticle,12:0.0}
            allocated bytes/article      {AllocatedBytes / ArticleCount,12}
            articles, words              {ArticleCount,12} {WordCount}
            """) + "\n";
    }

    private static Throughput Repeat(Reader reader, IReadOnlyList<Input> inputs, TimeSpan atLeast)
    {
        var (articleCount, wordCount) = (0L, 0L);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var counting = TimeSpan.Zero;
        while (clock.Elapsed - counting < atLeast)
        {
            foreach (var input in inputs)
            {
                var reading = reader.Read(input.Open(reader));
                var start = clock.Elapsed;
                wordCount += CountWords(reading.Article.Text);
                counting += clock.Elapsed - start;
                articleCount++;
            }
        }

        return new Throughput(articleCount, wordCount, GC.GetAllocatedBytesForCurrentThread() - allocated, clock.Elapsed - counting);
    }

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
