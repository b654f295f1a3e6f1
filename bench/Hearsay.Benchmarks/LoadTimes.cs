using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Hearsay.Benchmarks;

/// <summary>How long a server took to answer, with so many requests under way at any time.</summary>
/// <param name="Milliseconds">The times, the quickest first.</param>
/// <param name="Elapsed">The time for all of them.</param>
/// <param name="Bytes">What came back.</param>
/// <param name="Refused">How many answers were none: another status than 200.</param>
internal sealed record LoadTimes(double[] Milliseconds, TimeSpan Elapsed, long Bytes, int Refused)
{
    /// <summary>The names of the columns.</summary>
    public static string Header =>
        $"{"ms from request to last byte",-44}{"median",8}{"p95",8}{"p99",8}{"slowest",9}{"a second",10}{"KB each",9}{"refused",9}\n";

    /// <summary>Asks for each path once, as soon as one of the places is free.</summary>
    public static async Task<LoadTimes> MeasureAsync(Uri server, string[] paths, int inFlight)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = inFlight }) { BaseAddress = server };
        var times = new double[paths.Length];
        var (next, bytes, refused) = (-1, 0L, 0);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(AskAsync)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        Array.Sort(times);
        return new LoadTimes(times, elapsed, bytes, refused);

        async Task AskAsync()
        {
            for (var index = Interlocked.Increment(ref next); index < paths.Length; index = Interlocked.Increment(ref next))
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri(paths[index], UriKind.Relative));
                var body = await answer.Content.ReadAsByteArrayAsync();
                times[index] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
                Interlocked.Add(ref bytes, body.Length);
                if (answer.StatusCode != HttpStatusCode.OK) Interlocked.Increment(ref refused);
            }
        }
    }

    /// <summary>One line of the table.</summary>
    public string Describe(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-44}{At(0.5),8:0.0}{At(0.95),8:0.0}{At(0.99),8:0.0}{Milliseconds[^1],9:0.0}")
        + string.Create(
            CultureInfo.InvariantCulture,
            $"{Milliseconds.Length / Elapsed.TotalSeconds,10:0}{Bytes / 1e3 / Milliseconds.Length,9:0.0}{Refused,9}\n");

    private double At(double share) => Milliseconds[(int)(share * (Milliseconds.Length - 1))];
}
