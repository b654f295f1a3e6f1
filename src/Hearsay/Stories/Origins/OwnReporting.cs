using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Tells whether a report has anything of its own beside what it copies and relays.</summary>
internal static class OwnReporting
{
    /// <summary>The least part of a report's words that must be its own.</summary>
    private const double LeastShare = 0.2;

    /// <summary>Whether the report has something of its own. One that neither copies nor relays has, whatever it says.</summary>
    public static bool Has(StoryReport report, ImmutableArray<Copy> copies)
    {
        var borrowed = copies.SelectMany(copy => copy.Spans).Select(span => span.To).Concat(FindRelayed(report)).Order().ToArray();
        if (borrowed.Length == 0) return true;
        var (own, all) = (0, 0);
        foreach (var sentence in report.Text.Sentences)
        {
            var words = ReportText.CutWords(report.Reading.Article.Text, sentence).ToArray();
            all += words.Length;
            if (!Tells(report, words)) continue;
            own += words.Count(word => !IsIn(borrowed, word.Span));
        }

        return own > 0 && own >= LeastShare * all;
    }

    /// <summary>What the report has from other outlets by its own words: whole sentences that name them as the ones that
    /// reported.</summary>
    private static IEnumerable<TextSpan> FindRelayed(StoryReport report)
    {
        foreach (var attribution in report.Reading.Attributions)
            if (IsRelayed(report, attribution)) foreach (var span in attribution.Content) yield return span;
        foreach (var sentence in report.Text.Sentences)
            if (report.Mentions.Any(mention => !mention.IsCredit && sentence.Overlaps(mention.Span))) yield return sentence;
    }

    private static bool IsRelayed(StoryReport report, Attribution attribution)
    {
        var isOutlets = attribution.Source is { Kind: EntityKind.Outlet } source && OutletName.KeyOf(source.Name) != report.Outlet;
        return isOutlets || attribution.Via.Any(relay => relay.Kind == EntityKind.Outlet && OutletName.KeyOf(relay.Name) != report.Outlet);
    }

    // "It was not clear when more would be known": a sentence without a name, a number or a quotation brings no news. The first word has a
    // capital in any case, and the outlet's own name is no news either.
    private static bool Tells(StoryReport report, ReportWord[] words)
    {
        var text = report.Reading.Article.Text;
        var own = ReportText.CutWords(report.Reading.Article.Metadata.Outlet ?? "").Select(word => word.Key).ToHashSet();
        return words.Skip(1).Any(word => !own.Contains(word.Key)
            && (char.IsUpper(text[word.Span.Start]) || char.IsDigit(text[word.Span.Start])))
            || words.Any(word => word.Span.Start > 0 && text[word.Span.Start - 1] is '"' or '“');
    }

    private static bool IsIn(TextSpan[] spans, TextSpan word)
    {
        // Spans of one text that was copied twice may overlap: the first that ends after the word decides.
        foreach (var span in spans)
        {
            if (span.Start > word.Start) return false;
            if (span.Contains(word)) return true;
        }

        return false;
    }
}
