using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Adds to a direct quotation what goes on from it: “...,” Lund said. “...”, and the next paragraphs of an open one.</summary>
internal sealed class ContinuedQuotation
{
    private readonly TokenTable _table;
    private readonly Dictionary<int, TokenRange> _byQuotation = [];
    private readonly bool[] _isTaken;

    /// <summary>Notes which words are content already.</summary>
    public ContinuedQuotation(TokenTable table, IEnumerable<Proposal> proposals)
    {
        _table = table;
        _isTaken = new bool[table.Count];
        foreach (var content in proposals.SelectMany(proposal => proposal.Contents))
            _isTaken.AsSpan(content.First, content.Count).Fill(true);
        for (var token = 0; token < table.Count; token++)
            if (table.Quotation[token] >= 0) Note(table.Quotation[token], token);
    }

    /// <summary>The proposal with the quotations that go on from its own.</summary>
    public Proposal Extend(Proposal proposal)
    {
        if (!proposal.Contents.Any(content => _table.Opens[content.First])) return proposal;
        var contents = proposal.Contents;
        var next = _table.SentenceOf(proposal.Head).EndToken;
        var isBehind = contents[^1].End <= Math.Max(proposal.Cue.First, next);
        if (isBehind && IsFree(next) && IsSameBlock(next - 1, next)) contents = contents.Add(_byQuotation[_table.Quotation[next]]);
        return proposal with { Contents = Follow(contents) };
    }

    private void Note(int quotation, int token)
    {
        var first = _byQuotation.TryGetValue(quotation, out var range) ? range.First : token;
        _byQuotation[quotation] = new TokenRange(first, token + 1);
    }

    private ImmutableArray<TokenRange> Follow(ImmutableArray<TokenRange> contents)
    {
        for (var quotation = _table.Quotation[contents[^1].End - 1]; IsContinued(quotation); quotation++)
        {
            if (!_byQuotation.TryGetValue(quotation + 1, out var range) || !IsFree(range.First)) break;
            contents = contents.Add(range);
        }

        return contents;
    }

    private bool IsContinued(int quotation) =>
        quotation >= 0 && _table.Syntax.Quotations[quotation].End == QuotationEnd.Continued;

    private bool IsFree(int token)
    {
        if (token >= _table.Count || !_table.Opens[token]) return false;
        if (_isTaken[token]) return false;
        _isTaken[token] = true;
        return true;
    }

    private bool IsSameBlock(int token, int other) => _table.SentenceOf(token).Block == _table.SentenceOf(other).Block;
}
