using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Tells who or what a deed comes to, and whether two are one and the same.</summary>
internal sealed class FigureReader(ClauseReading reading, ClauseParts parts, EntityTokens entities)
{
    private const int MostSteps = 3;

    private readonly FactWords _words = reading.Words;

    /// <summary>Reads one off a subject or object of a clause; null where it is several, or nobody knows who.</summary>
    public Figure? Read(int token, int clause)
    {
        var isPronoun = false;
        for (var step = 0; step < MostSteps && token >= 0; step++)
        {
            if (entities[token] is { } entity) return new Figure(token, entity, "", true);
            if (_words.PartAt(token) != PartOfSpeech.Pron) return ReadNoun(token, isPronoun);
            if (_words.Folded(token) is not ("he" or "she" or "him" or "her" or "it")) return null;
            // "A keeper was hurt when he fled": whom a pronoun without a name stands for is the subject of the clause around.
            (isPronoun, clause) = (true, reading.Layer.Clauses[clause].Parent);
            token = clause < 0 ? -1 : parts.SubjectOf(clause);
        }

        return null;
    }

    /// <summary>Whether the later of two is the earlier one again, for deeds of which one article tells of few.</summary>
    public static bool AreOne(Figure one, Figure other)
    {
        if (one.Entity is not null || other.Entity is not null) return one.Entity == other.Entity;
        return other.IsDefinite && (one.Noun == other.Noun || AreOfOneGender(one.Noun, other.Noun));
    }

    // A man is no woman; a soldier may be either.
    private static bool AreOfOneGender(string one, string other)
    {
        var (first, second) = (GenderOf(one), GenderOf(other));
        return first == second || first == Gender.Unknown || second == Gender.Unknown;
    }

    private static Gender GenderOf(string noun) => NounTable.Roles.Find(noun)?.Gender ?? Gender.Unknown;

    private Figure? ReadNoun(int token, bool isPronoun)
    {
        if (_words.TagAt(token) != "NN") return null;
        var isDefinite = isPronoun;
        foreach (var child in _words.Children(token))
        {
            var word = _words.Folded(child);
            if (_words.Relation(child) == "conj" || WordTable.OtherCounts.Has(word) || word == "no") return null;
            isDefinite |= _words.Folded(child) is "the" or "this" or "that" || _words.Relation(child) == "nmod:poss";
        }

        return new Figure(token, null, _words.Lemma(token).ToLowerInvariant(), isDefinite);
    }
}
