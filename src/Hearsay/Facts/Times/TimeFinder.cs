using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds the times an article names, days, dates, years and spans counted from its publication; the room's front door.</summary>
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
    /// <remarks>In a live blog "today" is the day of its entry.</remarks>
    public ImmutableArray<TimeExpression> Find(Article article, SyntaxLayer syntax)
    {
        var words = new FactWords(article, syntax);
        var published = AnchorOf(article.Metadata.Published);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in syntax.Sentences)
        {
            var token = sentence.FirstToken;
            var anchor = AnchorOf(article.Blocks[sentence.Block].Published) ?? published;
            while (token < sentence.EndToken)
            {
                var match = DatePattern.Match(words, token) ?? RelativePattern.Match(words, token, anchor);
                if (match is { } found) times.Add(ToExpression(words, token, found, anchor));
                token += match?.Length ?? 1;
            }
        }

        return times.ToImmutable();
    }

    // A page may claim any year; one that no news can have is no anchor, and nothing counted from it leaves the calendar.
    private static DateOnly? AnchorOf(Timestamp? published) =>
        published?.Date is { Year: >= FirstYear and <= LastYear } day ? day : null;

    private static TimeExpression ToExpression(FactWords words, int token, TimeMatch match, DateOnly? published)
    {
        var isExplicit = match.Basis == TimeBasis.Explicit;
        var anchor = isExplicit || match.Value is null ? null : published is { } day ? TimeValue.OfDay(day) : null;
        return new TimeExpression(words.SpanOf(token, token + match.Length), match.Type, match.Value, null, match.Basis, anchor);
    }
}
