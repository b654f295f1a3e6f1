using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Finds who and what has a part in an event, by its frame and the tree.</summary>
internal sealed class RoleFinder(FactWords words, EntityTokens entities, ImmutableArray<Entity> known)
{
    /// <summary>The most dependents of a trigger that are looked at.</summary>
    private const int MostDependents = 64;

    /// <summary>The heads of the participants, each once.</summary>
    public ImmutableArray<RoleToken> Find(EventTrigger trigger)
    {
        var roles = new List<RoleToken>();
        // "It was the first mass shooting": what is called an event does nothing in it.
        var isVerb = VerbForms.IsVerb(words, trigger.Token) && words.Child(trigger.Token, "cop") < 0;
        if (isVerb) AddOfVerb(trigger, roles);
        else AddOfNoun(trigger, roles);
        return [.. roles.Distinct().OrderBy(role => role.Role).ThenBy(role => role.Head)];
    }

    private void AddOfVerb(EventTrigger trigger, List<RoleToken> roles)
    {
        var deed = DeedReader.Read(words, trigger.Token);
        if (deed.Patient < 0 && IsHeadline(trigger, deed)) deed = new Deed(-1, deed.Doer);
        // "The boy shot himself": who does it suffers it.
        var isReflexive = words.Folded(deed.Patient).EndsWith("self", StringComparison.Ordinal);
        Add(roles, trigger, "subject", deed.Doer);
        Add(roles, trigger, "object", isReflexive ? deed.Doer : deed.Patient);
        Add(roles, trigger, "iobj", words.Child(trigger.Token, "iobj"));
        AddOfPrepositions(roles, trigger, trigger.Token);
        var complement = words.Child(trigger.Token, "obj");
        // "opened fire on the crowd": the target may hang on the noun.
        if (trigger.Word.Needs.Contains(words.Lemma(complement))) AddOfPrepositions(roles, trigger, complement);
    }

    // "Man shot in Harbour Street": the tagger may take the participle for a past tense.
    private bool IsHeadline(EventTrigger trigger, Deed deed)
    {
        var mayBe = trigger.Word.Find("object") is { Role: ParticipantRole.Victim } || trigger.Word.Type == EventType.Coerce;
        if (!mayBe || deed.Doer < 0 || words.TagAt(trigger.Token) is not ("VBD" or "VBN")) return false;
        return !words.Children(trigger.Token).Take(MostDependents).Any(child =>
            words.Relation(child) is "aux" or "obj" or "xcomp" or "ccomp"
            || words.Folded(words.Child(child, "case")) is "at" or "on" or "into" or "toward" or "towards");
    }

    private void AddOfNoun(EventTrigger trigger, List<RoleToken> roles)
    {
        AddOfPrepositions(roles, trigger, trigger.Token);
        var isActors = trigger.Word.Find("poss") is { Role: ParticipantRole.Actor };
        foreach (var child in words.Children(trigger.Token).Take(MostDependents))
        {
            if (words.Relation(child) == "nmod:poss") Add(roles, trigger, "poss", child);
            if (IsOwner(child) && isActors) roles.Add(new RoleToken(ParticipantRole.Actor, child));
        }

        AddOfVerbBeside(trigger, roles);
    }

    // "the Danish raid", "a Coast Guard probe": the adjective of a people or the name of a body says whose it is.
    private bool IsOwner(int child)
    {
        if (words.Relation(child) is not ("amod" or "compound")) return false;
        var isBody = words.Relation(child) == "compound" && entities[child] is { } entity && known[entity].Kind == EntityKind.Organization;
        return isBody || PlaceTable.English.TryFindDemonym(words[child], out _);
    }

    // "The union staged a march", "a march was staged by the union"
    private void AddOfVerbBeside(EventTrigger trigger, List<RoleToken> roles)
    {
        var verb = words.Head(trigger.Token);
        if (verb < 0 || words.PartAt(verb) != PartOfSpeech.Verb) return;
        if (!WordTable.LightVerbs.Has(VerbForms.LemmaOf(words, verb, WordTable.LightVerbs.Has))) return;
        var deed = DeedReader.Read(words, verb);
        if (deed.Patient == trigger.Token) Add(roles, trigger, words.Lemma(verb) == "face" ? "on" : "subject", deed.Doer);
    }

    private void AddOfPrepositions(List<RoleToken> roles, EventTrigger trigger, int head)
    {
        if (head < 0) return;
        foreach (var child in words.Children(head).Take(MostDependents))
        {
            if (words.Relation(child) is not ("obl" or "nmod" or "obl:agent")) continue;
            var preposition = words.Folded(words.Child(child, "case"));
            if (preposition == "by" && !VerbForms.IsVerb(words, trigger.Token)) AddAgent(roles, trigger, child);
            else Add(roles, trigger, preposition, child);
        }
    }

    private void AddAgent(List<RoleToken> roles, EventTrigger trigger, int child)
    {
        var isActed = trigger.Word.Find("subject") is not null || trigger.Word.Frame.Any(part => part.Role == ParticipantRole.Actor);
        var isThing = WordTable.Weapons.Has(words.Lemma(child));
        if (isActed || !isThing) AddJoined(roles, isThing ? ParticipantRole.Instrument : ParticipantRole.Actor, child);
    }

    private void Add(List<RoleToken> roles, EventTrigger trigger, string dependent, int head)
    {
        if (head < 0 || trigger.Word.Find(dependent) is not { } found || IsTime(head)) return;
        var isWeapon = WordTable.Weapons.Has(words.Lemma(head));
        var isPerson = People.Is(words, entities, known, head);
        // "killed by a roadside bomb", "a bomb killed": no one who does it is named.
        if (found.Role == ParticipantRole.Actor && isWeapon && !isPerson) AddJoined(roles, ParticipantRole.Instrument, head);
        else if (found.Role == ParticipantRole.Instrument && !isWeapon) return;
        else AddJoined(roles, found.Role ?? (isPerson ? ParticipantRole.Victim : ParticipantRole.Recipient), head);
    }

    private void AddJoined(List<RoleToken> roles, ParticipantRole role, int head)
    {
        if (head < 0) return;
        foreach (var joined in NounPhrase.Joined(words, head)) roles.Add(new RoleToken(role, joined));
    }

    // "attacked on Monday": a day is nobody's target.
    private bool IsTime(int head) => CalendarTable.English.DayOf(words[head]) is not null
        || CalendarTable.English.MonthOf(words[head]) is not null
        || words.Folded(head) is "today" or "yesterday" or "tonight" or "time" or "week" or "month" or "year"
        || words.Folded(head) is "a.m." or "p.m." or "am" or "pm" or "noon" or "midnight"
        || words.Folded(head) is "morning" or "night" or "evening" or "afternoon";
}
