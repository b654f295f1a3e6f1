using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds what one voice says and another denies, by the same verb of the same subject and object.</summary>
internal sealed class DenialConflicts(ClauseReading reading, ClauseParts parts, EntityTokens entities)
{
    private readonly FactWords _words = reading.Words;

    /// <summary>The conflicts between assertions and denials; of several that are alike the nearest.</summary>
    public IEnumerable<Conflict> Find()
    {
        var latest = new Dictionary<string, (int Asserted, int Denied)>();
        for (var clause = 0; clause < reading.Layer.Clauses.Length; clause++)
        {
            var isDenied = reading.IsDenied(clause);
            if ((!isDenied && !reading.IsAsserted(clause)) || KeyOf(clause) is not { } key) continue;
            var (asserted, denied) = latest.GetValueOrDefault(key, (-1, -1));
            var other = isDenied ? asserted : denied;
            if (other >= 0 && IsConflict(isDenied ? other : clause, isDenied ? clause : other)) yield return Between(other, clause, isDenied);
            latest[key] = isDenied ? (asserted, clause) : (clause, denied);
        }
    }

    // Who denies must speak: the writer's own "was not hurt" beside a witness's "was hurt" is most often of another time.
    private bool IsConflict(int asserted, int denied)
    {
        var (one, other) = (reading.Layer.Clauses[asserted].Head, reading.Layer.Clauses[denied].Head);
        return reading.Voices.SourceOf(other) is not null && reading.Voices.AreOfTwo(one, other)
            && reading.Layer.Rules[denied].IsNegated && AdjunctsOf(other).IsSubsetOf(AdjunctsOf(one));
    }

    // "Died" and "did not die at the scene" go together.
    private HashSet<string> AdjunctsOf(int head)
    {
        var adjuncts = new HashSet<string>();
        foreach (var child in _words.Children(head))
        {
            var isAdjunct = _words.Relation(child) is "advmod" or "xcomp" or "advcl" or "ccomp"
                || _words.Relation(child).StartsWith("obl", StringComparison.Ordinal);
            if (isAdjunct && LikelihoodTable.English.KindOf(_words.Folded(child)) == Likelihood.None) adjuncts.Add(_words.Lemma(child));
        }

        return adjuncts;
    }

    private Conflict Between(int earlier, int later, bool isLaterDenied)
    {
        var head = reading.Layer.Clauses[later].Head;
        string[] values = isLaterDenied ? ["so", "not so"] : ["not so", "so"];
        return new Conflict(
            ConflictKind.Denial, $"whether {Subject(later)} {_words.Lemma(head)}", [reading.SpanOf(earlier), reading.SpanOf(later)], [.. values]);
    }

    private string Subject(int clause) => parts.SubjectOf(clause) is >= 0 and var subject ? _words[subject] : "it";

    // Verb, tense, subject and object; null where one is not known, or where the verb says too little by itself.
    private string? KeyOf(int clause)
    {
        var place = reading.Layer.Clauses[clause];
        var lemma = _words.Lemma(place.Head).ToLowerInvariant();
        if (IsTooWide(place.Head, lemma) || reading.Layer.Signs[clause].Modal != Likelihood.None || IsOpenInTime(place.Head)) return null;
        var (subject, other) = (parts.SubjectOf(clause), parts.ObjectOf(clause));
        var isPassive = parts.IsPassive(clause);
        if (isPassive) (subject, other) = (-1, subject);
        if ((subject < 0 && !isPassive) || NameOf(subject) is not { } one || NameOf(other) is not { } two) return null;
        // "Was hurt" may be said of many things; what is done to nobody by nobody says nothing.
        return one.Length + two.Length == 0 || (other < 0 && _words.PartAt(place.Head) != PartOfSpeech.Verb && !HasCopula(place.Head))
            ? null : $"{lemma}|{TenseOf(place.Head)}|{one}|{two}";
    }

    private bool HasCopula(int head) => _words.Child(head, "cop") >= 0;

    private bool IsTooWide(int head, string lemma) => lemma is "be" or "have" or "do" or "get" or "go" or "come" or "make" or "take" or "give"
        or "see" or "hear" or "want" or "need" or "like" or "look"
        || PredicateTable.English.EmbeddingOf(lemma, ClauseForm.That) != Embedding.None
        || _words.PartAt(head) is PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Num;

    // "Has not yet been charged" and "was charged later" go together.
    private bool IsOpenInTime(int head)
    {
        foreach (var child in _words.Children(head))
            if (_words.Folded(child) is "yet" or "still" or "initially" or "immediately" or "again" or "now" or "anymore" or "longer") return true;
        return false;
    }

    private string TenseOf(int head)
    {
        foreach (var child in _words.Children(head))
            if (_words.Relation(child) is "aux" or "aux:pass" or "cop") return _words.TagAt(child) is "VBD" or "VBN" || _words.Lemma(child) == "have" ? "past" : "now";
        return _words.TagAt(head) is "VBD" or "VBN" or "VBG" ? "past" : "now";
    }

    // By entity where there is one; a pronoun without one is nobody.
    private string? NameOf(int token)
    {
        if (token < 0) return "";
        if (entities[token] is { } entity) return $"#{entity}";
        return _words.PartAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn ? _words.Lemma(token).ToLowerInvariant() : null;
    }
}
