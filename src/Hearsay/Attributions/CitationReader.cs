using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds the source behind a source: "it quoted from Chosun Ilbo", "the Times reported, citing two officials".</summary>
internal sealed class CitationReader(TokenTable table, HashSet<int> heads)
{
    private const int Reach = 12;
    private readonly HashSet<int> _taken = [];

    /// <summary>Whether a token, such as "citing", only links a source to the one behind it and is no cue of its own.</summary>
    public bool IsTaken(int token) => _taken.Contains(token);

    /// <summary>Where a draft's source only passes on whom it cites, the cited becomes the source and the source a relay.</summary>
    public void Read(AttributionDraft draft)
    {
        if (draft.Proposal.Source is not { } source || Cited(draft) is not { } cited || cited.Overlaps(source)) return;
        draft.Relays.Add(source);
        draft.Proposal = draft.Proposal with { Source = cited, Contents = Trim(draft, cited) };
    }

    private TokenRange? Cited(AttributionDraft draft)
    {
        var cue = draft.Proposal.Cue;
        var isQuoting = table.CueClass[draft.Proposal.Head] == CueClass.Cite && table.Upos[draft.Proposal.Head] == PartOfSpeech.Verb;
        if (isQuoting && (QuotedFrom(cue.End) ?? QuotedBefore(draft)) is { } quoted) return quoted;
        return Citing(draft);
    }

    // "it quoted from South Korea's Chosun Ilbo", "the paper quoted a doctor as saying".
    private TokenRange? QuotedFrom(int token)
    {
        var end = table.SentenceOf(token - 1).EndToken;
        if (table.Text(token - 1) is "from") return Nominal(token, end);
        if (token < end && table.Text(token) is "from") return Nominal(token + 1, end);
        return Nominal(token, end) is { } nominal && nominal.End + 1 < end && table.Text(nominal.End) is "as"
            && table.Syntax.Tokens[nominal.End + 1].Xpos == "VBG" ? nominal : null;
    }

    // “I learned it from the pier,” it quoted Mayor Pell: the quotation stands before, so who follows has said it.
    private TokenRange? QuotedBefore(AttributionDraft draft) =>
        table.Closes[draft.Proposal.Contents[0].End - 1] && draft.Proposal.Contents[0].End <= draft.Proposal.Cue.First
            ? Nominal(draft.Proposal.Cue.End, table.SentenceOf(draft.Proposal.Head).EndToken)
            : null;

    // "..., citing two officials": the verb stands after the cue, outside the content.
    private TokenRange? Citing(AttributionDraft draft)
    {
        var sentence = table.SentenceOf(draft.Proposal.Head);
        var end = Math.Min(sentence.EndToken, draft.Proposal.Cue.End + Reach);
        for (var token = draft.Proposal.Cue.End; token < end; token++)
        {
            // "The harbour master had warned the company, Radio Corrin reported, citing letters": Radio Corrin cites.
            var isCiting = table.Text(token) is "citing" or "quoting";
            if (heads.Contains(token) && !isCiting) return null;
            if (!isCiting || draft.HasInContent(token)) continue;
            _taken.Add(token);
            return Nominal(token + 1, sentence.EndToken);
        }

        return null;
    }

    // A noun phrase from a token on, up to the next mark, verb or "as".
    private TokenRange? Nominal(int first, int sentenceEnd)
    {
        var end = first;
        while (end < sentenceEnd && !FeatureWindow.IsVerbal(table, end) && table.Text(end) is not "as" && !IsBorder(end)) end++;
        var names = end > first && Enumerable.Range(first, end - first).Any(token => FeatureWindow.IsNominal(table, token));
        return names ? new TokenRange(first, end) : null;
    }

    private bool IsBorder(int token) => table.Upos[token] is PartOfSpeech.Punct or PartOfSpeech.Sconj && table.Text(token) is not "-";

    // The words for the cited are no longer content.
    private ImmutableArray<TokenRange> Trim(AttributionDraft draft, TokenRange cited)
    {
        var contents = draft.Proposal.Contents;
        var kept = contents.Where(content => !content.Overlaps(cited)).ToList();
        foreach (var content in contents.Where(content => content.Overlaps(cited) && content.End > cited.End))
            kept.Add(new TokenRange(AfterSaying(cited.End, content.End), content.End));
        return kept.Count == 0 ? contents : [.. kept.OrderBy(content => content.First)];
    }

    // "as saying that": neither source nor content.
    private int AfterSaying(int token, int end) =>
        token + 2 < end && table.Text(token) is "as" && table.Syntax.Tokens[token + 1].Xpos == "VBG" ? token + 2 : token;
}
