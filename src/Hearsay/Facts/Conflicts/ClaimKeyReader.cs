using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Says what a clause claims by verb, tense, subject and object, so that two that claim one thing read alike.</summary>
internal sealed class ClaimKeyReader(ClauseReading reading, ClauseParts parts, EntityTokens entities)
{
    private readonly FactWords _words = reading.Words;

    /// <summary>The key of a clause; null where subject or object is not known, or where the verb says too little by itself.</summary>
    public string? Read(int clause)
    {
        var head = reading.Layer.Clauses[clause].Head;
        if (IsTooWide(head) || reading.Layer.Signs[clause].Modal != Likelihood.None || IsOpenInTime(head)) return null;
        var (subject, other) = (parts.SubjectOf(clause), parts.ObjectOf(clause));
        if (parts.IsPassive(clause)) (subject, other) = (-1, subject);
        else if (subject < 0) return null;
        if (NameOf(subject) is not { } one || NameOf(other) is not { } two) return null;
        // What is done to nobody by nobody says nothing.
        return one.Length + two.Length == 0 ? null : $"{_words.Lemma(head).ToLowerInvariant()}|{TenseOf(head)}|{one}|{two}";
    }

    private bool IsTooWide(int head)
    {
        var lemma = _words.Lemma(head).ToLowerInvariant();
        if (WordTable.WidePredicates.Has(lemma)) return true;
        if (PredicateTable.English.EmbeddingOf(lemma, ClauseForm.That) != Embedding.None) return true;
        if (_words.PartAt(head) == PartOfSpeech.Verb) return false;
        // "Is guilty", "is the owner"; but "is the one who" says nothing by itself.
        return _words.PartAt(head) is not (PartOfSpeech.Adj or PartOfSpeech.Noun) || _words.Child(head, "cop") < 0;
    }

    // "Has not yet been charged" and "was charged later" go together.
    private bool IsOpenInTime(int head)
    {
        foreach (var child in _words.Children(head))
            if (_words.Folded(child) is "yet" or "still" or "initially" or "immediately" or "again" or "now" or "anymore") return true;
        return false;
    }

    private string TenseOf(int head)
    {
        var tag = _words.TagAt(head);
        foreach (var child in _words.Children(head))
        {
            if (_words.Relation(child) is not ("aux" or "aux:pass" or "cop")) continue;
            tag = _words.Lemma(child) == "have" ? "VBD" : _words.TagAt(child);
            break;
        }

        return tag is "VBD" or "VBN" or "VBG" ? "past" : "now";
    }

    // By entity where there is one; a pronoun without one is nobody.
    private string? NameOf(int token)
    {
        if (token < 0) return "";
        if (entities[token] is { } entity) return $"#{entity}";
        return _words.PartAt(token) is PartOfSpeech.Noun or PartOfSpeech.Propn ? _words.Lemma(token).ToLowerInvariant() : null;
    }
}
