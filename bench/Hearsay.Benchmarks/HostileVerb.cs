using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Tests.Html;

namespace Hearsay.Benchmarks;

/// <summary>hostile: how long it takes to open and to read pages made to hold up a reader.</summary>
internal static class HostileVerb
{
    private const int UsageError = 2;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [])
        {
            Console.Error.WriteLine("usage: hostile");
            return UsageError;
        }

        Machine.KeepToOneCore();
        var reader = Reader.Load();
        var result = new StringBuilder($"{"page",-36}{"MB",8}{"open s",8}{"read s",8}{"text",9}  diagnostics\n");
        foreach (var page in HostilePage.All()) result.Append(Measure(reader, page));
        Console.Write(result);
        Machine.WriteResult("hostile.txt", "open and read hostile pages, once each, processor time", result.ToString());
        return 0;
    }

    // The processor's time, which other work on the machine does not stretch; compiling and collecting garbage are in it.
    private static double ProcessorSeconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static string Measure(Reader reader, HostilePage page)
    {
        var html = page.Write();
        GC.Collect();
        var start = ProcessorSeconds();
        var article = reader.Open(html);
        var opened = ProcessorSeconds();
        reader.Read(article);
        var (opening, reading) = (opened - start, ProcessorSeconds() - opened);
        var codes = string.Join(' ', article.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{page.Name,-36}{html.Length / 1e6,8:0.0}{opening,8:0.00}{reading,8:0.00}{article.Text.Length,9}  {codes}\n");
    }
}
