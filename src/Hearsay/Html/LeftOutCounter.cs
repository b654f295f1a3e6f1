using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Counts what is left out of the text, so that nothing goes missing unseen.</summary>
internal static class LeftOutCounter
{
    /// <summary>The diagnostic that counts the passages that were not kept by their part of the page; null where all were.</summary>
    public static Diagnostic? Count(IReadOnlyList<Passage> passages, IEnumerable<(Passage Passage, BlockKind Kind)> kept)
    {
        var inText = kept.Select(row => row.Passage).ToHashSet(ReferenceEqualityComparer.Instance);
        var leftOut = passages.Where(passage => !inText.Contains(passage)).ToList();
        if (leftOut.Count == 0) return null;
        var characters = leftOut.Sum(passage => passage.Text.Length);
        var parts = leftOut.CountBy(PartOf)
            .OrderByDescending(part => part.Value).ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key} {part.Value:N0}"));
        var counts = $"{Noun(leftOut.Count, "piece")}, {Noun(characters, "character")} ({string.Join(", ", parts)})";
        return new Diagnostic("left-out", $"Left out of the text: {counts}.", default);
    }

    private static string Noun(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    // The outermost part that tells decides: a menu in the footer is the footer's.
    private static string PartOf(Passage passage)
    {
        var part = "other";
        for (var zone = passage.Zone; zone is not null; zone = zone.Outer) part = PartOf(zone);
        return part;
    }

    private static string PartOf(Zone zone) => zone.Role switch
    {
        MarkupRole.Comment => "comments",
        MarkupRole.Promo => "promos",
        MarkupRole.Call => "calls",
        _ when Has(zone, "nav") || Has(zone, "menu") => "menus",
        _ when Has(zone, "footer") => "footers",
        _ when Has(zone, "advert") || Has(zone, "sponsor") => "advertisements",
        _ => "side pieces",
    };

    private static bool Has(Zone zone, string name) => zone.Names.Contains(name, StringComparison.OrdinalIgnoreCase);
}
