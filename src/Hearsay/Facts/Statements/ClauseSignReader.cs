using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads the signs of clauses off their trees.</summary>
internal static class ClauseSignReader
{
    private const int MostAdverbs = 5;

    /// <summary>The signs of a clause.</summary>
    public static ClauseSigns Read(FactWords words, Clause clause)
    {
        var (modal, adverb, isNegated, isPerfect, mark) = (Likelihood.None, Likelihood.None, false, false, "");
        var (subject, auxiliary, hasCondition) = (-1, -1, false);
        foreach (var child in words.Children(clause.Head))
        {
            var kind = LikelihoodTable.English.KindOf(words.Folded(child));
            switch (words.Relation(child))
            {
                case "aux" or "aux:pass" or "cop":
                    if (auxiliary < 0) auxiliary = child;
                    if (modal == Likelihood.None && words.TagAt(child) == "MD") modal = kind;
                    isPerfect |= words.Lemma(child) == "have";
                    break;
                // "Came barely a month after" is no denial.
                case "advmod" when kind == Likelihood.Not && child < clause.Head:
                    isNegated ^= !IsOnlyPartly(words, child);
                    break;
                case "advmod":
                    if (adverb == Likelihood.None && kind < Likelihood.Able) adverb = kind;
                    if (mark.Length == 0 && words.Folded(child) is "when" or "where" or "why" or "how") mark = words.Folded(child);
                    break;
                case "mark":
                    if (mark.Length == 0) mark = words.Folded(child);
                    break;
                case "case" when words.TagAt(clause.Head) == "VBG":
                    mark = words.Folded(child);
                    break;
                case "nsubj" or "nsubj:pass" or "expl" or "nsubj:outer":
                    if (subject < 0) subject = child;
                    isNegated |= IsNone(words, child);
                    break;
                case "obj":
                    isNegated |= IsNone(words, child);
                    break;
                case "advcl":
                    hasCondition |= words.Folded(words.Child(child, "mark")) is "if" or "unless";
                    break;
            }
        }

        if (adverb == Likelihood.None) adverb = AdverbBefore(words, clause.Head);
        return new ClauseSigns
        {
            Modal = modal,
            Adverb = adverb,
            IsNegated = isNegated,
            IsPerfect = isPerfect,
            IsWhole = subject >= 0 || auxiliary >= 0,
            IsQuestion = clause.Kind == ClauseKind.Main && EndsInQuestion(words, clause),
            IsOrder = clause.Kind == ClauseKind.Main && subject < 0 && auxiliary < 0 && words.TagAt(clause.Head) == "VB",
            HasCondition = hasCondition,
            Mark = mark,
            Embedding = EmbeddingOf(words, clause, mark),
        };
    }

    // "Were likely then either tossed": between verb and auxiliary, whatever the tree says.
    private static Likelihood AdverbBefore(FactWords words, int head)
    {
        for (var token = head - 1; token >= head - MostAdverbs; token--)
        {
            var isBetween = words.PartAt(token) is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part
                || words.Relation(token) == "cc:preconj";
            if (!isBetween) return Likelihood.None;
            var kind = LikelihoodTable.English.KindOf(words.Folded(token));
            if (kind is Likelihood.Sure or Likelihood.Likely or Likelihood.Reported) return kind;
        }

        return Likelihood.None;
    }

    /// <summary>The word that takes a clause, or that a clause beside it is taken by: "tried to come and see".</summary>
    public static int GovernorOf(FactWords words, Clause clause)
    {
        var token = clause.Head;
        if (clause.Kind == ClauseKind.Coordinated) token = words.Head(token);
        return words.Head(token);
    }

    // "Not only": the thing is so, and more.
    private static bool IsOnlyPartly(FactWords words, int negator) =>
        words.Folded(negator) is "not" or "n't" && words.Folded(negator + 1) is "only" or "just" or "merely" or "simply";

    // "No one came", "made no comment", "none of them left", "nothing happened", "neither side gave way".
    private static bool IsNone(FactWords words, int token)
    {
        if (words.Folded(token) is "nobody" or "none" or "nothing" or "neither" or "nowhere") return true;
        foreach (var child in words.Children(token))
            if (words.Relation(child) is "det" or "advmod" or "cc:preconj" && words.Folded(child) is "no" or "neither") return true;
        return false;
    }

    private static bool EndsInQuestion(FactWords words, Clause clause)
    {
        var sentence = words.Syntax.Sentences[words.SentenceOf(clause.Head)];
        for (var token = sentence.EndToken - 1; token >= clause.End; token--)
            if (words.Folded(token).StartsWith('?')) return true;
        return false;
    }

    private static Embedding EmbeddingOf(FactWords words, Clause clause, string mark)
    {
        var governor = GovernorOf(words, clause);
        if (governor < 0) return Embedding.None;
        var isTaken = clause.Kind == ClauseKind.Complement
            || (clause.Kind == ClauseKind.Relative && !words.Relation(clause.Head).EndsWith("relcl", StringComparison.Ordinal))
            || (clause.Kind == ClauseKind.Adverbial && IsTakenThoughAdverbial(clause.Form, mark))
            || clause.Kind == ClauseKind.Coordinated;
        if (!isTaken) return Embedding.None;
        return PredicateTable.English.EmbeddingOf(words.Lemma(governor), clause.Form);
    }

    // "Kept them from leaving", "talked about leaving", "refused, angrily, to leave": parsers waver.
    private static bool IsTakenThoughAdverbial(ClauseForm form, string mark) => form switch
    {
        ClauseForm.Ing => mark is "from" or "of" or "about" or "into" or "against" or "at" or "on",
        ClauseForm.To => true,
        _ => false,
    };
}
