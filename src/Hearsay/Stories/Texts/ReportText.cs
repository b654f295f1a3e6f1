using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Stories;

/// <summary>What of a report can be copied: the words of its body, and the sentences they make.</summary>
/// <remarks>
/// Punctuation and letter case fall away, so that a quotation set in other marks stays the same text. Headlines are written anew by every
/// outlet, and captions and posts come with pictures and embeds that many pages share without having a line in common.
/// </remarks>
internal sealed class ReportText
{
    private ReportText(Reading reading, ImmutableArray<ReportWord> words, ImmutableArray<TextSpan> sentences) =>
        (Reading, Words, Sentences) = (reading, words, sentences);

    /// <summary>The report.</summary>
    public Reading Reading { get; }

    /// <summary>The words of the body in text order.</summary>
    public ImmutableArray<ReportWord> Words { get; }

    /// <summary>The sentences of the body in text order.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>The body of a report.</summary>
    public static ReportText Of(Reading reading) => Of(reading, new StandingText());

    /// <summary>The body of a report without what stands in reports of many stories.</summary>
    public static ReportText Of(Reading reading, StandingText standing)
    {
        var article = reading.Article;
        var words = ImmutableArray.CreateBuilder<ReportWord>();
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var block in article.Blocks)
        {
            if (!IsBody(block) || standing.Has(article, block)) continue;
            words.AddRange(CutWords(article.Text, block.Span));
            sentences.AddRange(SentenceCutter.Cut(article.Text, block.Span));
        }

        return new ReportText(reading, words.DrainToImmutable(), sentences.DrainToImmutable());
    }

    /// <summary>The span of some words in a row.</summary>
    public TextSpan SpanOf(int first, int count) => Words[first].Span.Cover(Words[first + count - 1].Span);

    /// <summary>The sentence in which a span begins; the span itself where that is not in the body.</summary>
    public string SentenceAround(TextSpan span)
    {
        var index = Sentences.BinarySearch(new TextSpan(span.Start, int.MaxValue));
        var sentence = ~index > 0 && Sentences[~index - 1].Contains(span.Start) ? Sentences[~index - 1] : span;
        return Reading.Article[sentence];
    }

    /// <summary>The words of a text.</summary>
    public static IEnumerable<ReportWord> CutWords(string text) => CutWords(text, new TextSpan(0, text.Length));

    /// <summary>The words of a stretch of text.</summary>
    public static IEnumerable<ReportWord> CutWords(string text, TextSpan span)
    {
        var start = -1;
        for (var at = span.Start; at <= span.End; at++)
        {
            var isInside = at < span.End && char.IsLetterOrDigit(text[at]);
            if (isInside && start < 0) start = at;
            if (isInside || start < 0) continue;
            yield return new ReportWord(FeatureHasher.HashLower(text.AsSpan(start, at - start)), new TextSpan(start, at));
            start = -1;
        }
    }

    /// <summary>Whether a line ends between a word and the one before it.</summary>
    public bool BeginsLine(int word) => word > 0
        && Reading.Article.Text.AsSpan(Words[word - 1].Span.End, Words[word].Span.Start - Words[word - 1].Span.End).Contains('\n');

    private static bool IsBody(Block block) => block.IsRead
        && block.Kind is not (BlockKind.Headline or BlockKind.Caption or BlockKind.Embed);
}
