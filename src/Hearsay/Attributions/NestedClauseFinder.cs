using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds statements inside statements by their trees: "Prado said the villagers believe the log was altered".</summary>
/// <remarks>The corpus marks the outermost statements only, so the trained scorers hardly ever find those inside.</remarks>
internal sealed class NestedClauseFinder
{
    /// <summary>The least confidence of the scorers in a statement inside another: of those they know little.</summary>
    public const double LeastTrained = 0.25;

    private const double Confidence = 0.5;

    /// <summary>The most tokens between a cue and the head of its subject or clause; what people write has fewer.</summary>
    private const int MostReach = 40;

    private readonly TokenTable _table;
    private readonly bool[] _isInside;
    private readonly HashSet<int> _heads = [];

    private NestedClauseFinder(TokenTable table, IReadOnlyList<Proposal> proposals)
    {
        _table = table;
        _isInside = new bool[table.Count];
        foreach (var proposal in proposals.Where(proposal => proposal.Confidence >= LeastTrained)) Take(proposal);
    }

    /// <summary>A proposal for every clause inside the contents of others that says what somebody says or thinks.</summary>
    public static IEnumerable<Proposal> Find(TokenTable table, IReadOnlyList<Proposal> proposals)
    {
        var finder = new NestedClauseFinder(table, proposals);
        for (var token = 0; token < table.Count; token++)
            if (finder.IsCue(token) && finder.Read(token) is { } proposal) yield return proposal;
    }

    private void Take(Proposal proposal)
    {
        _heads.Add(proposal.Head);
        foreach (var content in proposal.Contents) _isInside.AsSpan(content.First, content.Count).Fill(true);
    }

    private bool IsCue(int token) => _isInside[token] && !_heads.Contains(token) && _table.Upos[token] == PartOfSpeech.Verb
        && _table.CueClass[token] is CueClass.Say or CueClass.Report or CueClass.Claim or CueClass.Deny or CueClass.Think or CueClass.Feel;

    private Proposal? Read(int cue)
    {
        if (Subject(cue) is not { } source || Clause(cue) is not { } content || IsUnreal(cue)) return null;
        return new Proposal(Cue(cue), cue, source, [content], Confidence);
    }

    // "I think" and "you know" say nothing that the outer statement does not; who "who" is stands elsewhere.
    private TokenRange? Subject(int cue)
    {
        var subject = Child(cue, cue - 1, -1, "nsubj");
        if (subject < 0 || _table.Syntax.Tokens[subject].Xpos is "WP" or "WDT" or "EX") return null;
        if (_table.Syntax.Tokens[subject].Lemma is "I" or "we" or "you" or "one" or "it" && !IsCalledIt(subject, cue)) return null;
        return new TokenRange(_table.Trees.Left[subject], subject < cue ? Math.Min(_table.Trees.Right[subject], cue) : subject + 1);
    }

    // "It said": a body may speak; "it shows", "it feels" are seldom anybody's view.
    private bool IsCalledIt(int subject, int cue) =>
        _table.Syntax.Tokens[subject].Lemma == "it" && _table.CueClass[cue] is CueClass.Say or CueClass.Claim or CueClass.Deny;

    // From the first that follows the cue: of "believes redesigning the flag now has a rationale" parsers make two clauses.
    private TokenRange? Clause(int cue)
    {
        var head = Child(cue, cue + 1, 1, "ccomp");
        if (head < 0) return null;
        var first = Child(cue, cue + 1, 1, "ccomp", "xcomp", "csubj");
        var range = new TokenRange(Math.Max(cue + 1, _table.Trees.Left[first]), _table.Trees.Right[head]);
        while (range.Count > 0 && IsStop(range.End - 1)) range = range with { End = range.End - 1 };
        while (range.Count > 0 && IsStop(range.First)) range = range with { First = range.First + 1 };
        return range.Count > 1 ? range : null;
    }

    private bool IsStop(int token) => _table.Text(token) is "." or "," or ";" or ":" or "!" or "?" or "-" or "—" or "–";

    // "If she knew that ..." and "they would say that ..." say of nobody that he knows or says it.
    private bool IsUnreal(int cue)
    {
        for (var token = cue - 1; token >= Math.Max(0, cue - MostReach) && _table.Sentence[token] == _table.Sentence[cue]; token--)
        {
            if (_table.Trees.Head[token] != cue) continue;
            var (lemma, relation) = (_table.Syntax.Tokens[token].Lemma, _table.Syntax.Tokens[token].Relation);
            if (relation == "mark" && lemma is "if" or "whether" or "unless") return true;
            if (relation == "aux" && lemma is "would" or "could" or "should" or "may" or "might" or "must" or "can") return true;
        }

        return false;
    }

    // "had warned", "did not know": with the auxiliaries and the negation before it.
    private TokenRange Cue(int head)
    {
        var first = head;
        while (first > 0 && _table.Trees.Head[first - 1] == head && IsAuxiliary(first - 1)) first--;
        return new TokenRange(first, head + 1);
    }

    private bool IsAuxiliary(int token) => _table.Syntax.Tokens[token].Relation is "aux" or "aux:pass"
        || _table.Syntax.Tokens[token].Lemma is "not" or "never";

    private int Child(int head, int from, int step, params ReadOnlySpan<string> relations)
    {
        for (var token = from; Math.Abs(token - head) <= MostReach && IsBeside(head, token); token += step)
            if (_table.Trees.Head[token] == head && relations.Contains(_table.Syntax.Tokens[token].Relation)) return token;
        return -1;
    }

    private bool IsBeside(int head, int token) =>
        token >= 0 && token < _table.Count && _table.Sentence[token] == _table.Sentence[head];
}
