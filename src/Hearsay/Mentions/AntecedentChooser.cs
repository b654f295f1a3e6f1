namespace Hearsay.Mentions;

/// <summary>Chooses for whom a pronoun stands: agreement first, then nearness, subjects, speakers and number of mentions.</summary>
internal static class AntecedentChooser
{
    private const int FarthestPerson = 8;
    private const int FarthestOther = 3;
    private const double LeastScore = -3.5;

    /// <summary>The best of the entities seen before, or null where none is likely enough.</summary>
    /// <remarks>The speaker of the quotation that the pronoun stands in is never meant by it.</remarks>
    public static EntityDraft? Choose(
        Pronoun pronoun, int token, ArticleWords words, IReadOnlyList<EntityDraft> recent, EntityDraft? speaker)
    {
        EntityDraft? best = null;
        var bestScore = LeastScore;
        for (var index = recent.Count - 1; index >= 0; index--)
        {
            var draft = recent[index];
            if (draft == speaker || !pronoun.Fits(draft)) continue;
            var score = Score(pronoun, token, words, draft);
            if (score > bestScore) (best, bestScore) = (draft, score);
        }

        return best;
    }

    private static double Score(Pronoun pronoun, int token, ArticleWords words, EntityDraft draft)
    {
        var distance = words.SentenceOf(token) - draft.LastSentence;
        var isPerson = pronoun.IsPerson;
        if (!isPerson && !IsTopic(pronoun, draft, distance)) return double.NegativeInfinity;
        if (distance > (isPerson ? FarthestPerson : FarthestOther)) return double.NegativeInfinity;
        var score = -0.8 * distance;
        if (draft.WasSubject) score += 0.9;
        if (draft.WasSpeaker && !words.IsQuoted(token)) score += 0.5;
        score += 0.12 * Math.Min(draft.SeenCount, 8);
        if (isPerson && draft.Gender == pronoun.Gender) score += 0.7;
        return score + AgreementOfKind(pronoun, draft) + AgreementOfPlace(pronoun, token, words, draft, distance);
    }

    // "it" and "they" lead to a body only while that is what the text is about; most often they mean no name at all.
    private static bool IsTopic(Pronoun pronoun, EntityDraft draft, int distance)
    {
        if (draft.IsPlural || pronoun.IsPossessive) return true;
        if (draft.Kind is EntityKind.Place or EntityKind.Other) return false;
        return draft.WasSubject ? distance <= 2 : distance == 0 && !pronoun.IsPlural;
    }

    private static double AgreementOfKind(Pronoun pronoun, EntityDraft draft)
    {
        if (pronoun.IsPlural) return draft.IsPlural ? 0.8 : -0.6;
        if (!pronoun.IsThing) return draft.Kind == EntityKind.Person ? 0 : -0.8;
        return draft.Kind switch
        {
            EntityKind.Place => -0.9,
            EntityKind.Document => -0.2,
            EntityKind.Other => -0.5,
            _ => 0.2,
        };
    }

    private static double AgreementOfPlace(Pronoun pronoun, int token, ArticleWords words, EntityDraft draft, int distance)
    {
        var isQuoted = words.IsQuoted(token);
        double score = 0;
        // "Lee said he hoped ...": outside of quotations nobody inside one goes on as the topic.
        if (!isQuoted && draft.WasQuoted) score -= 1.2;
        // "“He will pay,” Lee said": a speaker does not call himself he.
        if (isQuoted && !draft.WasQuoted && draft.WasSpeaker && distance <= 1) score -= 2.5;
        if (distance == 0 && pronoun.IsPossessive) score += 0.4;
        // "Lee told him": an object is not the subject of its own clause.
        if (distance == 0 && !pronoun.IsSubject && !pronoun.IsPossessive && draft.WasSubject && token - draft.LastToken < 8) score -= 1.6;
        return score;
    }
}
