namespace Hearsay.Html;

/// <summary>Compares titles and takes the outlet's name off them.</summary>
internal static class TitleText
{
    private const int LongestOutlet = 60;

    private static readonly string[] _separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", "：", "|"];

    /// <summary>The letters and digits of a title in lower case: by them titles are compared, whatever their marks and spaces.</summary>
    public static string LettersOf(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The title without the last parts that only name the outlet, as in "Ferry stays in port | Sea | Harbour Post".</summary>
    public static string WithoutOutlet(string title, OutletNames outlet)
    {
        foreach (var separator in _separators)
        {
            var end = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (end <= 0 || title.Length - end > LongestOutlet || !outlet.Has(title[(end + separator.Length)..])) continue;
            return title[..end].TrimEnd();
        }

        return title;
    }
}
