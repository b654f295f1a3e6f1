namespace Hearsay.Facts;

/// <summary>The days on which what is quoted was said: "“We leave tomorrow,” she said on Friday."</summary>
internal sealed class SayingDays
{
    private readonly TimeWords _words;
    private readonly int[] _quotationOf;
    private readonly (int First, int Last)[] _sentences;
    private readonly Dictionary<int, TimePoint?> _days = [];

    public SayingDays(TimeWords words)
    {
        _words = words;
        _quotationOf = new int[words.Words.Count];
        _quotationOf.AsSpan().Fill(-1);
        _sentences = new (int, int)[words.Words.Syntax.Quotations.Length];
        _sentences.AsSpan().Fill((-1, -1));
        Mark();
    }

    /// <summary>The outermost quotation that a token stands in, -1 outside.</summary>
    public int QuotationOf(int token) => _quotationOf[token];

    /// <summary>The day on which a quotation was said, or null where its sentences do not tell.</summary>
    /// <param name="quotation">The index of the quotation.</param>
    /// <param name="now">The day of publication.</param>
    public TimePoint? Of(int quotation, TimePoint? now)
    {
        var (first, last) = _sentences[quotation];
        if (now is null || first < 0) return null;
        return OfSentence(last, now) ?? (first < last ? OfSentence(first, now) : null);
    }

    // Quotations come in the order of their opening marks, so that the outer ones are walked along with the tokens.
    private void Mark()
    {
        var token = 0;
        var tokens = _words.Words.Syntax.Tokens;
        var quotations = _words.Words.Syntax.Quotations;
        for (var index = 0; index < quotations.Length; index++)
        {
            if (quotations[index].Depth > 0) continue;
            while (token < tokens.Length && tokens[token].Span.Start < quotations[index].Span.Start) token++;
            var first = token;
            while (token < tokens.Length && tokens[token].Span.End <= quotations[index].Span.End) _quotationOf[token++] = index;
            if (token > first) _sentences[index] = (_words.Words.SentenceOf(first), _words.Words.SentenceOf(token - 1));
        }
    }

    private TimePoint? OfSentence(int sentence, TimePoint? now)
    {
        if (!_days.TryGetValue(sentence, out var day)) _days[sentence] = day = Find(sentence, now);
        return day;
    }

    private TimePoint? Find(int sentence, TimePoint? now)
    {
        var place = _words.Words.Syntax.Sentences[sentence];
        var context = new TimeContext(_words) { Now = now };
        context.Enter(sentence);
        for (var token = place.FirstToken; token < place.EndToken; token++)
        {
            if (_quotationOf[token] >= 0 || TimeGrammar.Match(context, token) is not { } match) continue;
            if (match.Point is { Unit: TimeUnit.Day } day && TenseReader.IsOfSaying(_words.Words, token, match.End)) return day;
            token = match.End - 1;
        }

        return null;
    }
}
