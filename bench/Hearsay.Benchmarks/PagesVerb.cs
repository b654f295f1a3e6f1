using System.Reflection;

namespace Hearsay.Benchmarks;

/// <summary>pages FOLDER: how long it takes to open the pages of a set, warm, on one core, with SmartReader beside it.</summary>
internal static class PagesVerb
{
    private const int UsageError = 2;

    /// <summary>Measures, prints, and writes the result under bench/results.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var path])
        {
            Console.Error.WriteLine("usage: pages FOLDER");
            return UsageError;
        }

        Machine.KeepToOneCore();
        var pages = PageSet.Load(path);
        var reader = Reader.Load();
        var hearsay = PageTimes.Measure(pages, page => reader.Open(page.Html, new ArticleMetadata { Url = page.Url }));
        var smartReader = PageTimes.Measure(pages, page => ReadSmartly(page.Url, page.Html));
        var result = PageTimes.Header + hearsay.Describe("Hearsay") + smartReader.Describe($"SmartReader {SmartReaderVersion}");
        Console.Write(result);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        Machine.WriteResult($"pages-{name}.txt", $"open the {pages.Count} pages of {name}, warm, one core", result);
        return 0;
    }

    private static string? SmartReaderVersion => typeof(SmartReader.Reader).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static void ReadSmartly(string url, string html)
    {
        using var reader = new SmartReader.Reader(url, html);
        _ = reader.GetArticle().TextContent;
    }
}
