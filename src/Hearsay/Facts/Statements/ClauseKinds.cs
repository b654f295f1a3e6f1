namespace Hearsay.Facts;

/// <summary>Tells the tokens that are predicates of clauses, and what part each clause plays.</summary>
internal sealed class ClauseKinds
{
    private readonly FactWords _words;
    private readonly bool[] _hasSubject;
    private readonly bool[] _hasCopula;
    private readonly bool[] _hasMark;

    /// <summary>Looks at every token once.</summary>
    public ClauseKinds(FactWords words)
    {
        _words = words;
        (_hasSubject, _hasCopula, _hasMark) = (new bool[words.Count], new bool[words.Count], new bool[words.Count]);
        for (var token = 0; token < words.Count; token++)
        {
            var (head, relation) = (words.Head(token), words.Relation(token));
            if (head < 0) continue;
            _hasSubject[head] |= relation.StartsWith("nsubj", StringComparison.Ordinal) || relation == "expl";
            _hasCopula[head] |= relation == "cop";
            _hasMark[head] |= relation == "mark";
        }
    }

    /// <summary>What part the clause of a predicate plays, or null where the token is none.</summary>
    public ClauseKind? KindOf(int token) => RelationWithoutSubtype(token) switch
    {
        "root" => IsPredicate(token) || _hasSubject[token] || IsTold(token) ? ClauseKind.Main : null,
        "ccomp" or "csubj" => ClauseKind.Complement,
        "xcomp" => IsPredicate(token) || _hasMark[token] ? ClauseKind.Complement : null,
        "advcl" => IsPredicate(token) || _hasSubject[token] ? ClauseKind.Adverbial : null,
        "acl" => IsPredicate(token) || _hasSubject[token] ? ClauseKind.Relative : null,
        "parataxis" or "list" => IsPredicate(token) || _hasSubject[token] ? ClauseKind.Parenthesis : null,
        "conj" => IsPredicate(token) && IsBesideClause(token) ? ClauseKind.Coordinated : null,
        _ => null,
    };

    // A headline claims without a verb: "Two dead after blast in port".
    private bool IsTold(int token) => _words.BlockOf(token).Kind == BlockKind.Headline;

    private string RelationWithoutSubtype(int token)
    {
        var relation = _words.Relation(token);
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    private bool IsPredicate(int token) => _words.PartAt(token) is PartOfSpeech.Verb or PartOfSpeech.Aux || _hasCopula[token];

    // A chain of conjuncts hangs on its first: "came, saw and won".
    private bool IsBesideClause(int token)
    {
        var first = _words.Head(token);
        if (_hasSubject[token]) return true;
        return _words.Relation(first) == "conj" ? IsPredicate(first) : KindOf(first) is not null;
    }
}
