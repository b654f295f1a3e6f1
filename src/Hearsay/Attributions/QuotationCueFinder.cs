using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Reads who speaks beside a quotation by the layout alone: “...,” X said; said X; X said: “...”.</summary>
/// <remarks>
/// Where marks and a verb of speech stand side by side a rule is surer than a scorer: it sets contents right and finds what was missed.
/// </remarks>
internal sealed class QuotationCueFinder(TokenTable table)
{
    private const double Confidence = 0.7;

    /// <summary>The most tokens between a quotation and the verb of speech beside it.</summary>
    private const int Reach = 14;

    /// <summary>Quotations of fewer tokens, marks included, may be single words that the writer keeps a distance from.</summary>
    private const int ShortestQuotation = 5;

    /// <summary>Sets right the proposals whose cue stands beside a quotation but whose content does not; adds what was missed.</summary>
    public List<Proposal> Complete(IEnumerable<Proposal> proposals)
    {
        var byHead = new SortedDictionary<int, Proposal>();
        foreach (var proposal in proposals) byHead[proposal.Head] = proposal;
        var isSpokenFor = SpokenFor(byHead.Values);
        foreach (var quotation in Quotations())
            if ((Behind(quotation) ?? Ahead(quotation)) is { } found) Take(byHead, isSpokenFor, found);
        return [.. byHead.Values];
    }

    // The tokens that are content of a cue outside quotation marks.
    private bool[] SpokenFor(IEnumerable<Proposal> proposals)
    {
        var isSpokenFor = new bool[table.Count];
        foreach (var proposal in proposals.Where(proposal => table.Quotation[proposal.Head] < 0))
            foreach (var content in proposal.Contents) isSpokenFor.AsSpan(content.First, content.Count).Fill(true);
        return isSpokenFor;
    }

    private static void Take(SortedDictionary<int, Proposal> byHead, bool[] isSpokenFor, Proposal found)
    {
        var quotation = found.Contents[0];
        if (!byHead.TryGetValue(found.Head, out var known))
        {
            if (!isSpokenFor[quotation.First] && !isSpokenFor[quotation.End - 1]) byHead[found.Head] = found;
        }
        else if (!known.Contents.Any(content => content.Overlaps(quotation)))
        {
            byHead[found.Head] = found with { Confidence = Math.Max(found.Confidence, known.Confidence) };
        }
    }

    private IEnumerable<TokenRange> Quotations()
    {
        for (var token = 0; token < table.Count; token++)
        {
            if (!table.Opens[token]) continue;
            var end = token + 1;
            while (end < table.Count && table.Quotation[end] == table.Quotation[token]) end++;
            if (end - token >= ShortestQuotation && table.Closes[end - 1]) yield return new TokenRange(token, end);
            token = end - 1;
        }
    }

    // “The gate is shut,” Lund said; “The gate is shut,” said Lund.
    private Proposal? Behind(TokenRange quotation)
    {
        var first = quotation.End;
        if (first < table.Count && table.IsMark(first, ',')) first++;
        if (first >= table.Count || !IsSameSentence(quotation.End - 1, first)) return null;
        var end = Math.Min(table.SentenceOf(first).EndToken, first + Reach);
        if (IsSpeech(first)) return PhraseAfter(first, end) is { } speaker ? Make(first, speaker, quotation) : null;
        var verb = VerbOf(first, end);
        return verb > first && IsSpeaker(new TokenRange(first, verb)) ? Make(verb, new TokenRange(first, verb), quotation) : null;
    }

    // Lund said: “The gate is shut.”
    private Proposal? Ahead(TokenRange quotation)
    {
        var mark = quotation.First - 1;
        if (mark < 1 || !(table.IsMark(mark, ',') || table.IsMark(mark, ':'))) return null;
        var sentence = table.SentenceOf(mark);
        var verb = mark - 1;
        if (verb <= sentence.FirstToken || !IsSpeech(verb)) return null;
        var first = verb;
        while (first > sentence.FirstToken && verb - first < Reach && !IsBorder(first - 1)) first--;
        return IsSpeaker(new TokenRange(first, verb)) ? Make(verb, new TokenRange(first, verb), quotation) : null;
    }

    private static Proposal Make(int verb, TokenRange speaker, TokenRange quotation) =>
        new(new TokenRange(verb, verb + 1), verb, speaker, [quotation], Confidence);

    private bool IsSpeech(int token) => FeatureWindow.IsVerbal(table, token) && table.Quotation[token] < 0
        && table.CueClass[token] is CueClass.Say or CueClass.Report or CueClass.Claim or CueClass.Ask or CueClass.Cite;

    private int VerbOf(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (IsSpeech(token)) return token;
            // Whatever the tag of the first word, a description such as "keeper", it may open the speaker's name.
            if (token > first && IsBorder(token)) return -1;
        }

        return -1;
    }

    // A speaker begins where a clause does and has a noun in it.
    private bool IsSpeaker(TokenRange range) => range.Count > 0 && !IsLink(range.First) && !IsLink(range.End - 1)
        && Enumerable.Range(range.First, range.Count).Any(token => FeatureWindow.IsNominal(table, token));

    // By its form: "keeper" before a name is easily taken for a preposition.
    private bool IsLink(int token) => table.Text(token) is "in" or "on" or "at" or "by" or "of" or "to" or "from" or "with" or "for" or "as"
        or "after" or "before" or "and" or "but" or "or" or "that" or "when" or "while" or "which" or "was" or "is" or "has" or "had";

    private TokenRange? PhraseAfter(int verb, int end)
    {
        var last = verb + 1;
        while (last < end && !IsBorder(last) && table.Upos[last] is not (PartOfSpeech.Adp or PartOfSpeech.Adv)) last++;
        var range = new TokenRange(verb + 1, last);
        return IsSpeaker(range) ? range : null;
    }

    private bool IsBorder(int token) => table.Text(token) is "that" or "who" or "which"
        || table.Upos[token] is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj
        || table.Quotation[token] >= 0 || (FeatureWindow.IsVerbal(table, token) && !IsSpeech(token));

    private bool IsSameSentence(int token, int other) => table.Sentence[token] == table.Sentence[other];
}
