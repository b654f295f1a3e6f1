namespace Hearsay;

/// <summary>The categories of PLOVER (Halterman and others, 2023), which docs/formats/events.md defines.</summary>
public enum EventType
{
    /// <summary>Promises to do something together: accords, ceasefires agreed on.</summary>
    Agree,

    /// <summary>Meets, visits, telephones, negotiates.</summary>
    Consult,

    /// <summary>Praises, backs, apologizes, recognizes, grants relations.</summary>
    Support,

    /// <summary>Gives in to what somebody else wants: frees, lifts a ban, resigns under pressure.</summary>
    Concede,

    /// <summary>Works with others in deed: trade, joint exercises, shared intelligence, extradition.</summary>
    Cooperate,

    /// <summary>Gives what others need: money, food, shelter, arms, soldiers.</summary>
    Aid,

    /// <summary>Withdraws, surrenders, disarms, returns land or people.</summary>
    Retreat,

    /// <summary>Asks or orders others to do something.</summary>
    Request,

    /// <summary>Blames, charges, sues, investigates, condemns.</summary>
    Accuse,

    /// <summary>Refuses, vetoes, breaks off talks.</summary>
    Reject,

    /// <summary>Warns of harm to come.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, boycotts, riots.</summary>
    Protest,

    /// <summary>Cuts or lowers relations: embargo, expulsion, withdrawal of help.</summary>
    Sanction,

    /// <summary>Readies forces without using them.</summary>
    Mobilize,

    /// <summary>Represses: arrests, seizes, bans, censors, deports, sentences.</summary>
    Coerce,

    /// <summary>Uses violence: shoots, bombs, beats, abducts, kills.</summary>
    Assault,
}
