namespace Hearsay.Facts;

/// <summary>Reads who does a deed to whom off a verb and its tree: passives, relative clauses, participles, shared subjects.</summary>
internal static class DeedReader
{
    /// <summary>The most verbs between one and the verb whose subject it shares: "opened fire, killing two and wounding three".</summary>
    private const int MostSteps = 6;

    /// <summary>The most dependents of a verb that are looked at; a longer list is none of news prose.</summary>
    private const int MostDependents = 64;

    /// <summary>The deed of a verb.</summary>
    public static Deed Read(FactWords words, int verb)
    {
        var subject = SubjectOf(words, verb, MostSteps);
        if (IsPassive(words, verb, MostSteps)) return new Deed(AgentOf(words, verb), subject);
        var patient = Dependent(words, verb, "obj");
        if (patient < 0 && words.Relation(verb) == "acl:relcl" && !IsTaken(words, verb)) patient = words.Head(verb);
        // "after shooting and injuring four people": the tree hangs what both have on the first.
        var shared = words.Relation(verb) == "conj" ? Dependent(words, words.Head(verb), "obj") : -1;
        if (patient < 0 && shared > verb) patient = shared;
        return new Deed(subject, patient == subject ? -1 : patient);
    }

    /// <summary>Whether a verb stands in the passive: "was shot", "a man shot in the leg", "was shot and killed".</summary>
    public static bool IsPassive(FactWords words, int verb) => IsPassive(words, verb, MostSteps);

    /// <summary>The head of what stands as subject of a verb, whatever its voice, or -1.</summary>
    public static int SubjectOf(FactWords words, int verb) => SubjectOf(words, verb, MostSteps);

    private static bool IsPassive(FactWords words, int verb, int steps)
    {
        if (words.PartAt(verb) != PartOfSpeech.Verb) return false;
        var (hasAuxiliary, hasSubject) = (false, false);
        foreach (var child in words.Children(verb).Take(MostDependents))
        {
            var relation = words.Relation(child);
            if (relation is "aux:pass" or "nsubj:pass") return true;
            if (relation == "aux") hasAuxiliary = true;
            if (relation.StartsWith("nsubj", StringComparison.Ordinal)) hasSubject = true;
        }

        if (hasAuxiliary || words.TagAt(verb) is not ("VBN" or "VBD")) return false;
        var isBare = Dependent(words, verb, "obj") < 0;
        return words.Relation(verb) switch
        {
            "conj" when !hasSubject => isBare && steps > 0 && IsPassive(words, words.Head(verb), steps - 1),
            "acl" or "amod" or "advcl" or "ccomp" or "xcomp" or "dep" => words.TagAt(verb) == "VBN" && !hasSubject && isBare,
            // Headlines leave the auxiliary out: "Man shot in Harbour Street", "2 killed".
            _ => words.TagAt(verb) == "VBN" && isBare,
        };
    }

    private static int SubjectOf(FactWords words, int verb, int steps)
    {
        foreach (var child in words.Children(verb).Take(MostDependents))
        {
            if (words.Relation(child) is not ("nsubj" or "nsubj:pass" or "nsubj:outer")) continue;
            return IsRelative(words, child) ? Antecedent(words, verb) : child;
        }

        var head = words.Head(verb);
        if (head < 0 || steps == 0) return -1;
        return words.Relation(verb) switch
        {
            // "shooting victims" do not shoot.
            "amod" when words.TagAt(verb) == "VBG" => -1,
            "acl" or "acl:relcl" or "amod" => FirstOfPair(words, verb, head),
            // "left four people dead": whoever is left so; "ordered them to leave"
            "xcomp" when Dependent(words, head, "obj") is >= 0 and var patient && !IsPassive(words, head, steps) => patient,
            "xcomp" or "conj" or "advcl" when IsVerb(words, head) => SubjectOf(words, head, steps - 1),
            _ => -1,
        };
    }

    // "left three men and a woman wounded": what stands after the last of them holds for all.
    private static int FirstOfPair(FactWords words, int verb, int head) =>
        words.Relation(verb) != "acl:relcl" && words.Relation(head) == "conj" && verb > head && !IsVerb(words, words.Head(head))
            ? words.Head(head) : head;

    private static int AgentOf(FactWords words, int verb)
    {
        foreach (var child in words.Children(verb).Take(MostDependents))
        {
            var isAgent = words.Relation(child) == "obl:agent"
                || (words.Relation(child) == "obl" && words.Child(child, "case") is >= 0 and var by && words.Folded(by) == "by");
            if (isAgent) return child;
        }

        return -1;
    }

    // The noun that a relative pronoun stands for: "the man who was shot".
    private static int Antecedent(FactWords words, int verb)
    {
        for (var step = 0; step < MostSteps && verb >= 0; step++, verb = words.Head(verb))
            if (words.Relation(verb) == "acl:relcl") return words.Head(verb);
        return -1;
    }

    private static int Dependent(FactWords words, int verb, string relation)
    {
        var child = words.Child(verb, relation);
        return child >= 0 && IsRelative(words, child) ? Antecedent(words, verb) : child;
    }

    // Whether the antecedent is the subject of its clause: "the man who fired".
    private static bool IsTaken(FactWords words, int verb) =>
        words.Child(verb, "nsubj") is not (>= 0 and var subject) || IsRelative(words, subject);

    private static bool IsRelative(FactWords words, int token) =>
        words.TagAt(token) is "WDT" or "WP" || (words.Folded(token) is "that" or "who" or "which" && words.Child(token, "det") < 0
            && words.Relation(words.Head(token)) == "acl:relcl");

    private static bool IsVerb(FactWords words, int token) => words.PartAt(token) is PartOfSpeech.Verb or PartOfSpeech.Aux
        || words.Child(token, "cop") >= 0;
}
