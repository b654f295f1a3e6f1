using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds the named speaker of a quotation beside it: "“...,” said Lee", "Lee said, “...”".</summary>
internal sealed class QuotationSpeakers(ArticleWords words, IReadOnlyDictionary<int, (EntityDraft Draft, NameMention Name)> names)
{
    private const int Reach = 10;

    private readonly Dictionary<int, EntityDraft?> _speakers = [];

    /// <summary>The speaker of the quotation that the token stands in, or null.</summary>
    public EntityDraft? Of(int token)
    {
        var quotation = words.QuotationOf(token);
        if (quotation < 0) return null;
        if (!_speakers.TryGetValue(quotation, out var speaker)) _speakers[quotation] = speaker = Find(quotation, token);
        return speaker;
    }

    private EntityDraft? Find(int quotation, int token)
    {
        int first = token, end = token + 1;
        while (first > 0 && words.QuotationOf(first - 1) == quotation) first--;
        while (end < words.Count && words.QuotationOf(end) == quotation) end++;
        return Within(end, Math.Min(end + Reach, words.Count)) ?? Before(first);
    }

    private EntityDraft? Before(int end)
    {
        for (var token = end - 1; token >= Math.Max(0, end - Reach); token--)
        {
            if (words.IsQuoted(token) || words[token] is "." or "?" or "!") return null;
            if (names.TryGetValue(token, out var named) && Speaks(named.Name)) return named.Draft;
        }

        return null;
    }

    private EntityDraft? Within(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (words.IsQuoted(token) || words[token] is "." or "?" or "!") return null;
            if (names.TryGetValue(token, out var named) && Speaks(named.Name)) return named.Draft;
        }

        return null;
    }

    private bool Speaks(NameMention name)
    {
        // "said Sen. Ada Quill": the verb stands before the title.
        var titleLength = name.Title is { } title ? title.Words.Count(letter => letter == ' ') + 1 : 0;
        return IsSpeech(name.End) || IsSpeech(name.End + 1) || IsSpeech(name.First - 1 - titleLength);
    }

    private bool IsSpeech(int token) => WordTable.SpeechVerbs.Has(words.LemmaAt(token));
}
