using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds the times an article names: dates, times of day, lengths and what recurs; the room's front door.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class TimeFinder
{
    private const int FirstYear = 1600;
    private const int LastYear = 2999;

    private TimeFinder()
    {
    }

    /// <summary>Loads the English finder.</summary>
    public static TimeFinder Load() => new();

    /// <summary>Finds the time expressions in text order. Without a day of publication the relative ones have no value.</summary>
    /// <remarks>In a live blog "today" is the day of its entry, in a quotation the day on which it was said, where that is told.</remarks>
    public ImmutableArray<TimeExpression> Find(Article article, SyntaxLayer syntax)
    {
        var words = new TimeWords(new FactWords(article, syntax));
        var sayings = new SayingDays(words);
        var context = new TimeContext(words);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        for (var sentence = 0; sentence < syntax.Sentences.Length; sentence++)
        {
            context.Enter(sentence);
            Read(context, sayings, AnchorOf(article, syntax.Sentences[sentence]), times);
        }

        return times.ToImmutable();
    }

    private static void Read(
        TimeContext context, SayingDays sayings, Timestamp? published, ImmutableArray<TimeExpression>.Builder times)
    {
        var sentence = context.Words.Words.Syntax.Sentences[context.Sentence];
        var today = published is { } moment ? new TimePoint(moment.Date, TimeUnit.Day) : (TimePoint?)null;
        var quotation = -1;
        (context.Now, context.Moment) = (today, published?.Moment);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (sayings.QuotationOf(token) != quotation)
            {
                quotation = sayings.QuotationOf(token);
                var said = quotation >= 0 ? sayings.Of(quotation, today) : null;
                context.Enter(context.Sentence);
                (context.Now, context.Moment) = (said ?? today, said is null ? published?.Moment : null);
            }

            if (TimeGrammar.Match(context, token) is not { } match) continue;
            context.Remember(match, token);
            times.Add(new TimeExpression(
                context.Words.Words.SpanOf(token, match.End), match.Type, match.Value, match.Modifier, match.Basis, match.Anchor?.Value));
            token = match.End - 1;
        }
    }

    // A page may claim any year; one that no news can have is no anchor, and nothing counted from it leaves the calendar.
    private static Timestamp? AnchorOf(Article article, Sentence sentence) =>
        Likely(article.Blocks[sentence.Block].Published) ?? Likely(article.Metadata.Published);

    private static Timestamp? Likely(Timestamp? published) => published is { Date.Year: >= FirstYear and <= LastYear } ? published : null;
}
