using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Finds where a report names other outlets as those that reported: in its attributions, its credits, and beside a cue.</summary>
internal static class OutletMentionFinder
{
    /// <summary>The most words of an outlet's name.</summary>
    private const int MostWords = 6;

    private static readonly RelayTable _relays = RelayTable.Load();

    /// <summary>The mentions of outlets that <paramref name="resolve"/> knows, but for the report's own, in text order.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="resolve">The key of the outlet that words name, or null; it is told whether "the" stands before them.</param>
    public static ImmutableArray<OutletMention> Find(Reading reading, Func<string, bool, string?> resolve)
    {
        var own = OutletName.KeyOf(reading.Article.Metadata.Outlet);
        var roles = RoleSpans(reading);
        var mentions = ImmutableArray.CreateBuilder<OutletMention>();
        foreach (var block in reading.Article.Blocks)
        {
            if (!block.IsRead && block.Kind is not (BlockKind.Credit or BlockKind.Byline or BlockKind.Dateline)) continue;
            foreach (var (key, span) in FindNames(reading.Article, block, resolve))
            {
                if (key == own) continue;
                var isCredit = IsCredit(reading, block, span);
                if (isCredit || Overlaps(roles, span) || IsBesideCue(reading.Article.Text, block.Span, span))
                    mentions.Add(new OutletMention(key, span, isCredit));
            }
        }

        return mentions.DrainToImmutable();
    }

    // A line that holds nothing but "(Halvian Press)" is a credit, wherever it stands.
    private static bool IsCredit(Reading reading, Block block, TextSpan span) =>
        block.Kind is BlockKind.Credit or BlockKind.Byline || reading.Credits.Any(credit => credit.Span.Overlaps(span))
        || (block.Span.Start + 1 == span.Start && block.Span.End - 1 == span.End && reading.Article.Text[block.Span.Start] == '(');

    private static IEnumerable<(string Key, TextSpan Span)> FindNames(Article article, Block block, Func<string, bool, string?> resolve)
    {
        ReportWord[] words = [.. ReportText.CutWords(article.Text, block.Span)];
        for (var first = 0; first < words.Length; first++)
        {
            if (!char.IsUpper(article.Text[words[first].Span.Start])) continue;
            var (key, wordCount) = FindName(article, words.AsSpan(first), resolve);
            if (wordCount == 0) continue;
            yield return (key, words[first].Span.Cover(words[first + wordCount - 1].Span));
            first += wordCount - 1;
        }
    }

    // The longest run that is a name: "Skarra Island Gazette" before "Skarra".
    private static (string Key, int WordCount) FindName(
        Article article, ReadOnlySpan<ReportWord> words, Func<string, bool, string?> resolve)
    {
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            var span = words[0].Span.Cover(words[count - 1].Span);
            if (span.Length > MostWords * 16) continue;
            var hasArticle = article.Text.AsSpan(Math.Max(0, span.Start - 4), Math.Min(4, span.Start)) is "the " or "The ";
            if (resolve(article[span], hasArticle) is { } key) return (key, count);
        }

        return ("", 0);
    }

    private static List<TextSpan> RoleSpans(Reading reading)
    {
        var spans = new List<TextSpan>();
        foreach (var attribution in reading.Attributions)
        {
            if (attribution.Source is { } source) spans.AddRange(source.Spans);
            if (attribution.Recipient is { } recipient) spans.AddRange(recipient.Spans);
            foreach (var relay in attribution.Via) spans.AddRange(relay.Spans);
        }

        spans.Sort();
        return spans;
    }

    private static bool Overlaps(List<TextSpan> spans, TextSpan span)
    {
        // Sources are short: those that begin within reach before it are looked at.
        const int reach = 200;
        var index = spans.BinarySearch(new TextSpan(Math.Max(0, span.Start - reach), Math.Max(0, span.Start - reach)));
        for (index = index < 0 ? ~index : index; index < spans.Count && spans[index].Start < span.End; index++)
            if (spans[index].Overlaps(span)) return true;
        return false;
    }

    // "Radio Tarn reports", "according to the Courier", "as first reported by the Courier", "told Radio Tarn".
    private static bool IsBesideCue(string text, TextSpan block, TextSpan span)
    {
        var before = text[Math.Max(block.Start, span.Start - 80)..span.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = before.Length - 1;
        while (last >= 0 && before[last] is "the" or "The" or "its") last--;
        var after = text[span.End..Math.Min(block.End, span.End + 40)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isCuedAfter = after.Length > 0 && text[span.End] == ' ' && IsReporting(after[0].TrimEnd(',', '.', ':'));
        if (isCuedAfter || last < 0) return isCuedAfter;
        if (last > 0 && before[last] == "to" && before[last - 1] is "according" or "According") return true;
        return _relays.IsLead(before[last])
            && (_relays.IsEnough(before[last])
                || before[Math.Max(0, last - 4)..last].Any(word => _relays.IsTrigger(before[last], word.Trim(',', '.'))));
    }

    // "Reports", "reported", "noted", "said".
    private static bool IsReporting(string word)
    {
        var verbs = WordTable.SpeechVerbs;
        if (word is "said" or "wrote" || verbs.Has(word) || verbs.Has(word.TrimEnd('s'))) return true;
        return word.EndsWith("ed", StringComparison.Ordinal) && (verbs.Has(word[..^1]) || verbs.Has(word[..^2]));
    }
}
