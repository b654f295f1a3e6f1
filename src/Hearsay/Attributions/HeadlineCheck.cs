using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Tells of a headline that states as fact what the body only attributes.</summary>
internal static class HeadlineCheck
{
    /// <summary>The code of its diagnostic.</summary>
    public const string Code = "headline-asserts";

    /// <summary>The fewest telling words of a headline that is checked; with fewer a likeness may be chance.</summary>
    private const int LeastWords = 3;

    /// <summary>The share of its telling words that the attributed content must have.</summary>
    private const double LeastShareAttributed = 0.75;

    /// <summary>The share of them at which a sentence of the writer's own says it too.</summary>
    private const double LeastShareAsserted = 0.6;

    /// <summary>One diagnostic where the headline asserts what is only attributed; else none.</summary>
    public static ImmutableArray<Diagnostic> Check(TokenTable table, ImmutableArray<Attribution> attributions)
    {
        var index = table.Article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline);
        if (index.Kind != BlockKind.Headline || KeepsDistance(table, index.Span, attributions)) return [];
        var words = ContentWords.In(table, index.Span);
        if (words.Count < LeastWords) return [];
        var source = attributions.FirstOrDefault(attribution => Says(table, attribution, words));
        if (source is null || IsAsserted(table, index.Span, attributions, words)) return [];
        return [new Diagnostic(Code, $"The headline states as fact what the text attributes to {NameOf(table, source)}.", index.Span)];
    }

    // "Pumps failed, keeper says", "Keeper: pumps failed", "Pumps ‘failed’", "Did the pumps fail?"
    private static bool KeepsDistance(TokenTable table, TextSpan headline, ImmutableArray<Attribution> attributions)
    {
        if (attributions.Any(attribution => attribution.Cover().Overlaps(headline))) return true;
        var tokens = table.TokensIn(headline);
        for (var token = tokens.First; token < tokens.End; token++)
            if (KeepsDistance(table, token)) return true;
        return table.Syntax.Quotations.Any(quotation => quotation.Span.Overlaps(headline));
    }

    private static bool KeepsDistance(TokenTable table, int token)
    {
        var word = table.Text(token);
        if (word is "?" or ":" or "may" or "might" or "could" or "May" or "Might" or "Could" or "Alleged" or "alleged") return true;
        var isVerbal = table.Upos[token] is not (PartOfSpeech.Noun or PartOfSpeech.Propn);
        return table.CueClass[token] is CueClass.Hearsay or CueClass.According or CueClass.Cite
            || (isVerbal && table.CueClass[token] is CueClass.Say or CueClass.Report or CueClass.Claim or CueClass.Deny or CueClass.Think)
            || word is "says" or "Says" or "say" or "Say" or "said" or "Said" or "claims" or "Claims" or "reports" or "Reports";
    }

    private static bool Says(TokenTable table, Attribution attribution, HashSet<string> words) =>
        attribution is { Act: Act.Speech, Polarity: Polarity.Positive, Source: not null }
        && Share(words, attribution.Content.SelectMany(span => ContentWords.In(table, span))) >= LeastShareAttributed;

    private static bool IsAsserted(TokenTable table, TextSpan headline, ImmutableArray<Attribution> attributions, HashSet<string> words)
    {
        var contents = attributions.SelectMany(attribution => attribution.Content).Order().ToArray();
        var (next, reach) = (0, 0);
        foreach (var sentence in table.Syntax.Sentences)
        {
            for (; next < contents.Length && contents[next].Start < sentence.Span.End; next++) reach = Math.Max(reach, contents[next].End);
            var isAttributed = reach > sentence.Span.Start;
            if (isAttributed || headline.Overlaps(sentence.Span)) continue;
            if (Share(words, ContentWords.In(table, sentence.Span)) >= LeastShareAsserted) return true;
        }

        return false;
    }

    private static double Share(HashSet<string> words, IEnumerable<string> others) =>
        (double)others.Where(words.Contains).Distinct().Count() / words.Count;

    private static string NameOf(TokenTable table, Attribution attribution) => attribution.Source!.Name
        ?? string.Join(' ', attribution.Source.Spans.Select(span => table.Article[span]));
}
