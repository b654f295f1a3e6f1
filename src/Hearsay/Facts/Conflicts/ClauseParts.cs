using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>The subject and the object of clauses, also where another clause has the word for them.</summary>
internal sealed class ClauseParts(ClauseReading reading)
{
    private const int MostSteps = 4;

    private readonly FactWords _words = reading.Words;

    /// <summary>Whether the predicate of a clause is in the passive, "was killed", or is a bare participle, "killed on Sunday".</summary>
    public bool IsPassive(int clause)
    {
        var place = reading.Layer.Clauses[clause];
        if (_words.Child(place.Head, "aux:pass") >= 0) return true;
        return place.Kind == ClauseKind.Relative && _words.TagAt(place.Head) == "VBN" && SubjectIn(place.Head) < 0;
    }

    /// <summary>The token of a clause's subject, or -1: that of the clause around it where it has none of its own.</summary>
    public int SubjectOf(int clause)
    {
        for (var step = 0; step < MostSteps && clause >= 0; step++)
        {
            var place = reading.Layer.Clauses[clause];
            var subject = SubjectIn(place.Head);
            if (place.Kind == ClauseKind.Relative && (subject < 0 || IsRelative(subject))) return _words.Head(place.Head);
            if (subject >= 0) return subject;
            if (place.Kind != ClauseKind.Coordinated && !IsControlled(place)) return -1;
            clause = place.Parent;
        }

        return -1;
    }

    /// <summary>The token of a clause's object, or -1; that of a passive is none.</summary>
    public int ObjectOf(int clause) => _words.Child(reading.Layer.Clauses[clause].Head, "obj");

    // "He tried to leave": he would leave; but "he told her to leave".
    private bool IsControlled(Clause clause) => clause.Kind == ClauseKind.Complement && clause.Form != ClauseForm.That
        && _words.Child(_words.Head(clause.Head), "obj") < 0;

    private int SubjectIn(int head)
    {
        foreach (var child in _words.Children(head))
            if (_words.Relation(child) is "nsubj" or "nsubj:pass") return child;
        return -1;
    }

    private bool IsRelative(int token) => _words.Folded(token) is "who" or "which" or "that" or "whom";
}
