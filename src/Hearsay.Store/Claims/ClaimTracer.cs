using System.Collections.Immutable;

namespace Hearsay.Store.Claims;

/// <summary>Finds who says a claim in several readings.</summary>
public static class ClaimTracer
{
    /// <summary>The sentences that say it, in the order of the readings and of their text.</summary>
    public static ImmutableArray<ClaimHit> Trace(string claim, IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(readings);
        var sentences = readings.SelectMany(reading => FindSentences(reading).Select(span => (Reading: reading, Span: span))).ToArray();
        var words = sentences.Select(sentence => ClaimWords.Of(sentence.Reading.Article[sentence.Span]).ToHashSet()).ToArray();
        var matcher = new ClaimMatcher(ClaimWords.Of(claim).ToHashSet(), words);
        return
        [
            .. sentences.Zip(words, (sentence, set) => (sentence.Reading, sentence.Span, Score: matcher.Score(set)))
                .Where(found => found.Score >= ClaimMatcher.Threshold)
                .Select(found => new ClaimHit(found.Reading, found.Span, found.Score, FindAttribution(found.Reading, found.Span, matcher))),
        ];
    }

    /// <summary>Whether a claim has a word that can be looked for.</summary>
    public static bool CanTrace(string claim) => ClaimWords.Of(claim).Any();

    private static IEnumerable<TextSpan> FindSentences(Reading reading)
    {
        if (!reading.Syntax.Sentences.IsEmpty) return reading.Syntax.Sentences.Select(sentence => sentence.Span);
        return reading.Article.Blocks.Where(block => block.IsRead).Select(block => block.Span);
    }

    // The innermost content that holds most of what the sentence says of the claim; outside every content the writer speaks.
    private static int? FindAttribution(Reading reading, TextSpan sentence, ClaimMatcher matcher)
    {
        int? best = null;
        var bestLength = int.MaxValue;
        var least = matcher.Score(ClaimWords.Of(reading.Article[sentence])) / 2;
        for (var index = 0; index < reading.Attributions.Length; index++)
        {
            var content = reading.Attributions[index].Content;
            var inside = content.Where(sentence.Overlaps).Select(span => Cut(span, sentence)).ToArray();
            var length = content.Sum(span => span.Length);
            if (length >= bestLength || matcher.Score(inside.SelectMany(span => ClaimWords.Of(reading.Article[span]))) <= least) continue;
            (best, bestLength) = (index, length);
        }

        return best;
    }

    private static TextSpan Cut(TextSpan span, TextSpan sentence) =>
        new(Math.Max(span.Start, sentence.Start), Math.Min(span.End, sentence.End));
}
