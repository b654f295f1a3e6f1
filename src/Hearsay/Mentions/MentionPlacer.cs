using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>Finds where mentions stand, by the tree of their sentence and by the words around them.</summary>
internal sealed class MentionPlacer(ArticleWords words)
{
    // No sentence that is worth following is deeper.
    private const int MostSteps = 30;

    /// <summary>The place of a mention between two tokens.</summary>
    public MentionPlace Place(int first, int end, MentionForm form)
    {
        var head = HeadOf(first, end);
        var (top, isJoined, isApposition) = Climb(head);
        var sentence = words.SentenceOf(first);
        var (clause, clauseDepth, depth) = ClauseOf(top);
        var speaks = Speaks(first, end);
        return new MentionPlace(first, head, end)
        {
            Form = form,
            Sentence = sentence,
            Block = words.Syntax.Sentences[sentence].Block,
            Quotation = words.QuotationOf(first),
            Role = RoleOf(words.RelationAt(top), top),
            Governor = words.HeadAt(top),
            Clause = clause,
            ClauseDepth = clauseDepth,
            Depth = depth,
            IsJoined = isJoined,
            IsApposition = isApposition,
            Speaks = speaks,
            LooksLikeSubject = speaks || LooksLikeSubject(first, end),
            Act = ActOf(top),
        };
    }

    /// <summary>The tokens from one up to the root, itself included, as many as are worth following.</summary>
    public int PathOf(int token, Span<int> path)
    {
        var count = 0;
        for (; token >= 0 && count < path.Length; token = words.HeadAt(token)) path[count++] = token;
        return count;
    }

    /// <summary>The token that leads out of those between two tokens; the last where there is no tree.</summary>
    public int HeadOf(int first, int end)
    {
        for (var token = end - 1; token > first; token--)
        {
            var head = words.HeadAt(token);
            if ((head < first || head >= end) && words.TagAt(token)
                is not (PartOfSpeech.Punct or PartOfSpeech.Part or PartOfSpeech.Adp)) return token;
        }

        return first;
    }

    // "Lee and Orr met": Orr is a subject as Lee is. "The doctor, Lee, met": so is Lee.
    private (int Top, bool IsJoined, bool IsApposition) Climb(int token)
    {
        var (isJoined, isApposition) = (false, false);
        for (var step = 0; step < MostSteps && words.HeadAt(token) >= 0; step++)
        {
            var relation = words.RelationAt(token);
            if (relation is "conj") isJoined = true;
            else if (relation is "appos") isApposition = true;
            else if (relation is not ("flat" or "compound" or "goeswith" or "fixed")) break;
            // A noun joined to a verb is a clause of its own.
            if (relation is "conj" && words.TagAt(words.HeadAt(token)) is PartOfSpeech.Verb or PartOfSpeech.Aux) break;
            token = words.HeadAt(token);
        }

        return (token, isJoined, isApposition);
    }

    private (int Clause, int ClauseDepth, int Depth) ClauseOf(int token)
    {
        var (clause, clauseDepth, depth) = (-1, 0, 0);
        for (; depth < MostSteps; depth++)
        {
            if (IsClause(words.RelationAt(token), token))
            {
                if (clause < 0) clause = token;
                else clauseDepth++;
            }

            if (words.HeadAt(token) < 0) break;
            token = words.HeadAt(token);
        }

        return (clause < 0 ? token : clause, clauseDepth, depth);
    }

    private bool IsClause(string relation, int token) => relation switch
    {
        "root" or "ccomp" or "advcl" or "acl" or "csubj" or "parataxis" or "advcl:relcl" or "acl:relcl" or "csubj:pass" => true,
        "conj" => words.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Aux,
        _ => false,
    };

    private GrammaticalRole RoleOf(string relation, int token) => relation switch
    {
        "nsubj" or "nsubj:outer" or "csubj" => GrammaticalRole.Subject,
        "nsubj:pass" => GrammaticalRole.PassiveSubject,
        "obj" or "iobj" => GrammaticalRole.Object,
        "obl" or "obl:agent" or "obl:tmod" or "obl:npmod" or "obl:unmarked" => GrammaticalRole.Oblique,
        "nmod:poss" => GrammaticalRole.Owner,
        "nmod" or "nmod:tmod" or "nmod:npmod" or "nmod:unmarked" => GrammaticalRole.Modifier,
        "expl" => GrammaticalRole.Expletive,
        "root" or "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "xcomp" =>
            words.TagAt(token) is PartOfSpeech.Verb ? GrammaticalRole.Other : GrammaticalRole.Predicate,
        _ => GrammaticalRole.Other,
    };

    private CueClass ActOf(int subject)
    {
        if (words.RelationAt(subject) != "nsubj") return CueClass.None;
        var verb = words.HeadAt(subject);
        return CueTable.English.ClassOf(words.LemmaAt(verb), words.TagAt(verb));
    }

    // "Lee said", "Lee later said", "said Lee"
    private bool Speaks(int first, int end)
    {
        if (WordTable.SpeechVerbs.Has(words.LemmaAt(end)) || WordTable.SpeechVerbs.Has(words.LemmaAt(first - 1))) return true;
        return words.TagAt(end) is PartOfSpeech.Adv or PartOfSpeech.Aux && WordTable.SpeechVerbs.Has(words.LemmaAt(end + 1));
    }

    private bool LooksLikeSubject(int first, int end)
    {
        var before = words[first - 1] is "the" or "The" ? first - 2 : first - 1;
        if (WordLists.Prepositions.Contains(words[before])) return false;
        return words.TagAt(end) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv || (words[end] == "," && before < 0);
    }
}
