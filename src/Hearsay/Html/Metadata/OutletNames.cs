using System.Collections.Immutable;

namespace Hearsay.Html;

/// <summary>The names by which one page's outlet goes: as a site, as a publisher and as a host.</summary>
internal sealed class OutletNames
{
    private const int ShortestName = 3;

    private readonly ImmutableArray<string> _names;

    /// <summary>Takes the names that the page gives, and its host.</summary>
    public OutletNames(IEnumerable<string?> names, string? host)
    {
        var all = names.Append(host).Append(LabelOf(host)).OfType<string>().Select(LettersOf);
        _names = [.. all.Where(name => name.Length >= ShortestName).Distinct()];
    }

    /// <summary>Whether the text is one of the names, whatever "The", "News", "Online" or end of a domain goes with it.</summary>
    public bool Has(string text)
    {
        var letters = LettersOf(text);
        return letters.Length >= ShortestName && _names.Any(name => Fits(letters, name) || Fits(name, letters));
    }

    // "Gull Online" and "gull.example" go on from "Gull".
    private static bool Fits(string longer, string shorter) =>
        longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer[shorter.Length..] is "" or "news" or "online" or "com" or "de" or "redaktion" or "nachrichten" or "magazine" or "staff";

    private static string LettersOf(string text)
    {
        var letters = TitleText.LettersOf(text);
        return letters.StartsWith("the", StringComparison.Ordinal) ? letters[3..] : letters;
    }

    // "news.gull.co.example": the longest part but the last is the name that was registered.
    private static string? LabelOf(string? host) =>
        host?.Split('.') is { Length: > 1 } labels ? labels.SkipLast(1).MaxBy(label => label.Length) : null;
}
