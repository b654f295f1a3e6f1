using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Says in a few words what a conflict is about.</summary>
internal static class ConflictSubject
{
    private const int MostWords = 6;

    /// <summary>The first words of a statement.</summary>
    public static string Of(ImmutableArray<StoryReport> reports, ClaimStatement statement)
    {
        var words = reports[statement.Report].Reading.Article[statement.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(MostWords)) + (words.Length > MostWords ? " …" : "");
    }
}
