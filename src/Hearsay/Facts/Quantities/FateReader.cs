using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads what befell somebody off the words of a verb: "was shot and killed", "were found dead", "lost their lives".</summary>
internal static class FateReader
{
    private const string Killed = "killed";
    private const string Injured = "injured";
    private const string Hospitalized = "hospitalized";
    private const int LongestWay = 6;
    private const int LongestRide = 9;
    private const int LongestNegation = 3;
    private const int LongestCondition = 5;

    /// <summary>What the words that follow a noun phrase say of it: "two others were wounded", "12 dead", or null.</summary>
    public static string? After(FactWords words, int token)
    {
        var isPassive = true;
        for (var at = token; at < token + LongestWay; at++)
        {
            if (words.Folded(at) is "not" or "n't" or "n’t" or "never") return words.Folded(at + 1) == "survive" ? Killed : null;
            if (words.Folded(at) == "in") return at > token ? OfPlace(words, at) : null;
            if (words.Folded(at) == "fatally" && words.PartAt(at + 1) is not PartOfSpeech.Verb) return Killed;
            if (IsBelief(words, at)) at++;
            else if (words.PartAt(at) == PartOfSpeech.Aux || words.Lemma(at) == "remain")
                isPassive = words.Lemma(at) is "be" or "get" or "remain" || words.TagAt(at) == "MD";
            else if (!IsPassedOver(words, at))
                return isPassive && !IsDoer(words, at) ? OfPassive(words, at) ?? OfActive(words, at) : OfActive(words, at);
        }

        return null;
    }

    /// <summary>Whether a verb takes somebody to a hospital.</summary>
    public static bool IsRideToHospital(FactWords words, int verb) => IsRide(words, verb)
        && Has(words, verb, "hospital", "hospitals", "infirmary");

    /// <summary>Whether "not" or "never" stands before a verb.</summary>
    public static bool IsNegated(FactWords words, int verb)
    {
        for (var at = verb - 1; at >= verb - LongestNegation; at--)
            if (words.Folded(at) is "not" or "n't" or "n’t" or "never") return true;
        return false;
    }

    /// <summary>What a participle or adjective says of its noun, or null.</summary>
    public static string? OfParticiple(FactWords words, int token)
    {
        if (words.TagAt(token) is not ("VBN" or "JJ" or "VBD" or "NN")) return null;
        var state = FateTable.English.OfState(words.Folded(token));
        return state ?? (words.TagAt(token) == "NN" ? null : OfObject(words, token));
    }

    /// <summary>What a verb in the passive says of its subject, or null.</summary>
    public static string? OfPassive(FactWords words, int verb) =>
        Sharpened(words, verb) ?? OfParticiple(words, verb);

    /// <summary>What a verb in the active says of its subject, or null: "died", "was dead", "lost their lives".</summary>
    public static string? OfActive(FactWords words, int verb)
    {
        if (FateTable.English.OfSubject(words.Lemma(verb)) is { } fate) return fate;
        // "has hurt nobody", but "is hurt", "the dead man"
        var isState = words.PartAt(verb) != PartOfSpeech.Verb || words.Lemma(BeforeAdverbs(words, verb)) is "be" or "remain" or "get";
        if (isState && FateTable.English.OfState(words.Folded(verb)) is { } state) return state;
        return words.Lemma(verb) switch
        {
            "lose" when Has(words, verb, "lives", "life") => Killed,
            "suffer" or "sustain" or "receive" when words.Folded(verb + 1) is "fatal" or "mortal" => Killed,
            "suffer" or "sustain" or "receive" when Has(words, verb, "injuries", "injury", "wounds", "wound", "burns") => Injured,
            "remain" or "be" or "go" => OfParticiple(words, verb + 1),
            _ => null,
        };
    }

    /// <summary>What a verb in the active says of its object, or null.</summary>
    public static string? OfVerb(FactWords words, int verb) => Sharpened(words, verb) ?? OfObject(words, verb);

    // "are known to have died", "is believed to be dead"
    private static bool IsBelief(FactWords words, int token) => words.Folded(token + 1) == "to" && words.Lemma(token + 2) is "have" or "be"
        && words.Lemma(token) is "know" or "believe" or "think" or "say" or "report" or "confirm" or "fear" or "presume";

    // "others" and "who" in "two others who were critically wounded"
    private static bool IsPassedOver(FactWords words, int token) =>
        words.PartAt(token) == PartOfSpeech.Adv || words.Folded(token) is "who" or "that" or "others" or "more" or "people";

    private static string? OfObject(FactWords words, int verb) =>
        FateTable.English.OfObject(words.Lemma(verb)) ?? FateTable.English.OfObject(words.Folded(verb));

    // "shot dead", "shot and killed", "fatally shot", "shot to death", "found dead", "taken to a hospital"
    private static string? Sharpened(FactWords words, int verb)
    {
        if (words.PartAt(verb) is not (PartOfSpeech.Verb or PartOfSpeech.Adj)) return null;
        // "three dead and injured another"
        if (FateTable.English.OfState(words.Folded(verb)) is Killed) return Killed;
        if (words.Folded(verb - 1) is "fatally" or "mortally" || words.Folded(verb + 1) is "fatally") return Killed;
        if (words.Folded(verb + 1) == "to" && words.Folded(verb + 2) == "death") return Killed;
        if (words.Folded(verb + 1) is "and" or "," or "-" && Joined(words, verb + 2) is Killed or Injured) return Joined(words, verb + 2);
        if (FateTable.English.OfState(words.Folded(verb + 1)) is { } state) return state;
        if (words.Lemma(verb) is "find" or "leave" or "believe" or "report" && OfParticiple(words, verb + 1) is { } found) return found;
        return IsRideToHospital(words, verb) ? Hospitalized : null;
    }

    // "shot and killed", "shot and was later pronounced dead"
    private static string? Joined(FactWords words, int token)
    {
        var verb = token;
        while (verb < token + 3 && words.PartAt(verb) is PartOfSpeech.Aux or PartOfSpeech.Adv) verb++;
        return OfObject(words, verb) ?? FateTable.English.OfState(words.Folded(verb + 1)) ?? FateTable.English.OfSubject(words.Lemma(verb));
    }

    // "was in critical condition", "were in the hospital"
    private static string? OfPlace(FactWords words, int preposition)
    {
        for (var at = preposition + 1; at < preposition + LongestCondition && words.PartAt(at) is not PartOfSpeech.Verb; at++)
        {
            if (words.Folded(at) == "condition") return Injured;
            if (words.Folded(at) == "hospital") return Hospitalized;
            if (words.Folded(at) == "custody") return "arrested";
        }

        return null;
    }

    private static bool IsRide(FactWords words, int verb) =>
        words.Lemma(verb) is "take" or "rush" or "transport" or "airlift" or "fly" or "bring" or "carry" or "send";

    private static bool Has(FactWords words, int verb, params ReadOnlySpan<string> nouns)
    {
        for (var at = verb + 1; at < verb + LongestRide && words.Folded(at) is not ("." or ";" or "and"); at++)
            if (nouns.Contains(words.Folded(at))) return true;
        return false;
    }

    // "Two gunmen killed five": a verb with an object of its own, or in the past tense and not a participle. But "are still missing".
    private static bool IsDoer(FactWords words, int verb) => words.PartAt(verb) == PartOfSpeech.Verb
        && words.PartAt(BeforeAdverbs(words, verb)) != PartOfSpeech.Aux
        && (words.TagAt(verb) is "VBD" or "VBZ" or "VBP" or "VB" or "VBG" || words.Child(verb, "obj") > verb);

    private static int BeforeAdverbs(FactWords words, int verb)
    {
        var at = verb - 1;
        while (at > verb - LongestNegation && words.PartAt(at) == PartOfSpeech.Adv) at--;
        return at;
    }
}
