using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds what one voice says and another denies, by the same verb of the same subject and object.</summary>
internal sealed class DenialConflicts(ClauseReading reading, ClauseParts parts, ClaimKeyReader keys)
{
    private readonly FactWords _words = reading.Words;

    /// <summary>The conflicts between assertions and denials; of several that are alike the nearest.</summary>
    public IEnumerable<Conflict> Find()
    {
        var latest = new Dictionary<string, (int Asserted, int Denied)>();
        for (var clause = 0; clause < reading.Layer.Clauses.Length; clause++)
        {
            var isDenied = reading.IsDenied(clause);
            if ((!isDenied && !reading.IsAsserted(clause)) || keys.Read(clause) is not { } key) continue;
            var (asserted, denied) = latest.GetValueOrDefault(key, (-1, -1));
            var other = isDenied ? asserted : denied;
            (asserted, denied) = isDenied ? (asserted, clause) : (clause, denied);
            if (other >= 0 && IsConflict(asserted, denied)) yield return Between(other, clause, isDenied);
            latest[key] = (asserted, denied);
        }
    }

    // Who denies must speak: the writer's own "was not hurt" beside a witness's "was hurt" is most often of another time.
    private bool IsConflict(int asserted, int denied)
    {
        var (one, other) = (reading.Layer.Clauses[asserted].Head, reading.Layer.Clauses[denied].Head);
        return reading.Voices.SourceOf(other) is not null && reading.Voices.AreOfTwo(one, other)
            && AdjunctsOf(other).IsSubsetOf(AdjunctsOf(one));
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
            ConflictKind.Denial, $"whether {Subject(later)} {_words[head]}", [reading.SpanOf(earlier), reading.SpanOf(later)], [.. values]);
    }

    private string Subject(int clause) => parts.SubjectOf(clause) is >= 0 and var subject ? _words[subject] : "it";
}
