using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds who is credited for the whole page: in credit lines, in the byline's outlet, in brackets where a report begins
/// or ends.</summary>
internal static class CreditFinder
{
    /// <summary>The most characters of a block in which names are looked for; a credit line is short.</summary>
    public const int MaximumLength = 500;

    /// <summary>The most characters before the name in brackets of a dateline: "PORT SORREL, March 3 (".</summary>
    private const int LongestDateline = 60;

    /// <summary>The credits of an article in text order. Editors are left out: they add no reporting.</summary>
    public static ImmutableArray<Credit> Find(Article article)
    {
        var names = new List<TextSpan>();
        foreach (var block in article.Blocks) Read(article, block, names);
        if (AtEnd(article) is { } last && !names.Contains(last)) names.Add(last);
        return [.. names.Select(name => new Credit(NameOf(article[name]), name, TextOrder.LinkOver(article, name)))];
    }

    private static void Read(Article article, Block block, List<TextSpan> names)
    {
        var length = Math.Min(block.Span.Length, MaximumLength);
        var span = new TextSpan(block.Span.Start, block.Span.Start + length);
        switch (block.Kind)
        {
            case BlockKind.Credit:
                names.AddRange(CreditedNames.In(article.Text, span));
                break;
            case BlockKind.Byline:
                names.AddRange(CreditedNames.In(article.Text, span).Where(name => IsOtherOutlet(article, article[name])));
                break;
            case BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.Dateline:
                if (AgencyOfDateline(article.Text, span) is { } agency) names.Add(agency);
                break;
        }
    }

    // "(Meridian Press)" on a line of its own under the text, which markup may call a caption, or after its last full stop.
    private static TextSpan? AtEnd(Article article)
    {
        var (text, span) = (article.Text, default(TextSpan));
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph || (block.Kind == BlockKind.Caption && text[block.Span.Start] == '(')) span = block.Span;
        }

        if (span.IsEmpty || text[span.End - 1] != ')') return null;
        var open = text.AsSpan(span.Start, span.Length).LastIndexOf('(') + span.Start;
        if (open < span.Start || span.End - open > LongestDateline) return null;
        var before = text.AsSpan(span.Start, open - span.Start).TrimEnd();
        var isAfterStop = before.IsEmpty || before[^1] is '.' or '!' or '?' or '”' or '"';
        var name = new TextSpan(open + 1, span.End - 1);
        return isAfterStop && IsOtherOutlet(article, article[name]) ? name : null;
    }

    private static bool IsOtherOutlet(Article article, string name) =>
        OutletTable.English.Is(name) && !name.Equals(article.Metadata.Outlet, StringComparison.OrdinalIgnoreCase);

    // "SEOUL (AP) —", "PORT SORREL, March 3 (Meridian Press) -", "WASHINGTON — (Reuters)", "(Reuters) -": a dash stands on one side.
    private static TextSpan? AgencyOfDateline(string text, TextSpan block)
    {
        var line = text.AsSpan(block.Start, block.Length);
        var open = line[..Math.Min(line.Length, LongestDateline)].IndexOf('(');
        if (open < 0 || !IsPlaceAndDate(line[..open])) return null;
        var close = line[open..].IndexOf(')') + open;
        if (close <= open + 1) return null;
        var hasDash = BeginsWithDash(line[(close + 1)..].TrimStart())
            || BeginsWithDash(Last(line[..open].TrimEnd()))
            || close == line.Length - 1;
        var isName = char.IsUpper(line[open + 1]) || OutletTable.English.Is(line[(open + 1)..close].ToString());
        return hasDash && isName ? new TextSpan(block.Start + open + 1, block.Start + close) : null;
    }

    // "SEOUL, South Korea, Nov. 14": capitals, numbers and no word of a sentence.
    private static bool IsPlaceAndDate(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(" ,/\u00a0"))
        {
            var word = words[range];
            if (word.Length > 0 && char.IsLower(word[0]) && word is not ("de" or "and" or "of" or "del" or "al")) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> words) => words.IsEmpty ? words : words[^1..];

    private static bool BeginsWithDash(ReadOnlySpan<char> words) => !words.IsEmpty && words[0] is '—' or '–' or '-' or '―' or ':';

    private static string NameOf(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
