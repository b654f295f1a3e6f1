using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Finds the mark of an agency whose text a page is: "(AP)" in the dateline or under the text, "By the Associated
/// Press".</summary>
internal static class WireMarkFinder
{
    private const string Agency = "agency";

    private static readonly string[] _partial = ["contribut", "additional", "with ", "also ", "h/t", "hat tip"];

    /// <summary>The mark of an agency other than the page's own outlet, or null.</summary>
    public static WireMark? Find(Reading reading)
    {
        var own = OutletName.KeyOf(reading.Article.Metadata.Outlet);
        foreach (var credit in reading.Credits)
        {
            if (!OutletTable.English.TryFind(credit.Name, out var outlet) || outlet.Type != Agency) continue;
            var mark = new WireMark(outlet.Name, OutletName.KeyOf(outlet.Name), credit.Span);
            if (mark.Key != own && IsForAll(reading.Article, credit.Span)) return mark;
        }

        return null;
    }

    // "Additional reporting by Reuters" credits a part of the page, and nobody says which.
    private static bool IsForAll(Article article, TextSpan span)
    {
        var block = article.Blocks.FirstOrDefault(block => block.Span.Contains(span));
        if (block.Kind is not (BlockKind.Credit or BlockKind.Byline)) return true;
        var line = article[block.Span];
        return !_partial.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
