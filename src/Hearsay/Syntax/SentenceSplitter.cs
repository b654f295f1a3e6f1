using Hearsay.Languages;

namespace Hearsay.Syntax;

/// <summary>Finds where sentences end among the tokens of one block.</summary>
internal sealed class SentenceSplitter
{
    // `"Why?" the old man asked`: how far after a closing quote the verb of speech may stand.
    private const int SpeechVerbReach = 5;

    /// <summary>The most tokens of a sentence; what goes on without a stop is cut here, so that work by sentences stays bounded.</summary>
    public const int MostTokens = 200;

    private readonly Abbreviations _abbreviations = Abbreviations.Load();

    /// <summary>Adds the sentences of the tokens from <paramref name="firstToken"/> on, which are all those of the block.</summary>
    public void Read(string text, List<TextSpan> tokens, int firstToken, int block, List<Sentence> sentences)
    {
        var first = firstToken;
        while (first < tokens.Count)
        {
            var end = SentenceEnd(text, tokens, first);
            TextSpan span = new(tokens[first].Start, tokens[end - 1].End);
            sentences.Add(new Sentence(span, first, end - first, block));
            first = end;
        }
    }

    private int SentenceEnd(string text, List<TextSpan> tokens, int first)
    {
        var limit = Math.Min(tokens.Count, first + MostTokens);
        for (var index = first; index < limit; index++)
        {
            var stop = StopOf(text, tokens[index]);
            if (stop == Stop.None)
            {
                continue;
            }

            var next = AfterClosing(text, tokens, index + 1);
            if (next == tokens.Count || EndsHere(text, tokens, first, index, next, stop))
            {
                return next;
            }

            index = next - 1;
        }

        return limit;
    }

    private enum Stop
    {
        None,
        FullStop,
        Question,
        Exclamation,
        Ellipsis,
        Abbreviation,
    }

    private static Stop StopOf(string text, TextSpan token) => text[token.End - 1] switch
    {
        '.' when token.Length == 1 => Stop.FullStop,
        '.' when text[token.Start] is '.' or '…' => Stop.Ellipsis,
        '.' when char.IsLetter(text[token.Start]) => Stop.Abbreviation,
        '…' => Stop.Ellipsis,
        '?' when token.Length == 1 || text[token.Start] is '?' or '!' => Stop.Question,
        '!' when token.Length == 1 || text[token.Start] is '?' or '!' => Stop.Exclamation,
        _ => Stop.None,
    };

    // Closing quotes and brackets that stand against the stop belong to its sentence.
    private static int AfterClosing(string text, List<TextSpan> tokens, int next)
    {
        while (next < tokens.Count && tokens[next].Start == tokens[next - 1].End && ClosesAfterStop(text, tokens[next]))
        {
            next++;
        }

        return next;
    }

    private static bool ClosesAfterStop(string text, TextSpan token)
    {
        var c = text[token.Start];
        var isDouble = token.Length == 2 && c is '\'' or '’';
        var isStop = c is '.' or '!' or '?' or '…';
        return isStop || Characters.IsClosing(c) && (token.Length == 1 || isDouble);
    }

    private bool EndsHere(string text, List<TextSpan> tokens, int first, int index, int next, Stop stop)
    {
        var c = text[tokens[next].Start];
        var closesQuote = next > index + 1 && IsQuote(text[tokens[next - 1].Start]);
        var maySplitBeforeLower = !closesQuote && stop is (Stop.FullStop or Stop.Question);
        var goesOn = c is ',' or ';' or ':' or ')' or ']' or '%' || char.IsLower(c) && !maySplitBeforeLower;
        if (goesOn || IsListNumber(text, tokens, first, index))
        {
            return false;
        }

        return stop switch
        {
            Stop.Abbreviation => EndsAfterAbbreviation(text, tokens, index, next),
            Stop.FullStop => !char.IsLower(c) || tokens[next].Start > tokens[next - 1].End,
            Stop.Ellipsis => EndsAfterEllipsis(text, tokens[next]),
            _ => !closesQuote || !IsSpeechTag(text, tokens, next),
        };
    }

    private static bool IsQuote(char c) => c is '"' or '”' or '’' or '\'' or '»' or '›';

    // "1. Open the door": the number of an item does not make a sentence.
    private static bool IsListNumber(string text, List<TextSpan> tokens, int first, int index) =>
        index == first + 1 && tokens[first].Length <= 2 && char.IsAsciiDigit(text[tokens[first].Start]);

    private bool EndsAfterAbbreviation(string text, List<TextSpan> tokens, int index, int next)
    {
        var token = tokens[index];
        var place = _abbreviations.Place(text.AsSpan(token.Start, token.Length - 1));
        var word = next;
        while (word < tokens.Count - 1 && Characters.IsOpening(text[tokens[word].Start]))
        {
            word++;
        }

        var opensQuote = word > next && text[tokens[next].Start] is '"' or '“';
        var isOpener = char.IsUpper(text[tokens[word].Start])
            && FoldedWordTable.SentenceOpeners.Has(text.AsSpan(tokens[word].Start, tokens[word].Length));
        var mayOpen = isOpener || opensQuote && char.IsUpper(text[tokens[word].Start]);
        return mayOpen && place is (AbbreviationPlace.Either or AbbreviationPlace.BeforeNumber);
    }

    // "He waited ... Then he left": a capital opens a sentence, but "I" may stand anywhere.
    private static bool EndsAfterEllipsis(string text, TextSpan next) =>
        !char.IsLower(text[next.Start]) && !(next.Length == 1 && text[next.Start] == 'I') && char.IsLetter(text[next.Start]);

    // "Why?" Lee asked.
    private bool IsSpeechTag(string text, List<TextSpan> tokens, int next)
    {
        var reach = Math.Min(tokens.Count, next + SpeechVerbReach);
        for (var index = next; index < reach && !IsQuote(text[tokens[index].Start])
            && text[tokens[index].Start] is not ('“' or '.' or ','); index++)
        {
            if (index > next && FoldedWordTable.SpeechVerbsAfterQuotes.Has(text.AsSpan(tokens[index].Start, tokens[index].Length)))
            {
                return true;
            }
        }

        return false;
    }
}
