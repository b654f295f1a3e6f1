namespace Hearsay.Languages;

/// <summary>What a word says of whether the clause that it takes is so.</summary>
/// <remarks>After Karttunen's implicatives (1971), Kiparsky and Kiparsky's factives (1970) and the predicates of FactBank.
/// </remarks>
internal enum Embedding
{
    /// <summary>The word is not in the table.</summary>
    None,

    /// <summary>It is so, also where the word is denied: "knew that", "did not know that".</summary>
    Factive,

    /// <summary>It is so if the word holds and not so if the word is denied: "managed to".</summary>
    Implied,

    /// <summary>It is not so if the word holds: "refused to", "denied that", "kept from".</summary>
    Denied,

    /// <summary>It was so and is no more: "quit smoking".</summary>
    Stopped,

    /// <summary>Somebody tries it, or has it in mind: "tried to", "considered leaving".</summary>
    Tried,

    /// <summary>Somebody wants it.</summary>
    Wanted,

    /// <summary>Somebody has decided on it or promised it.</summary>
    Planned,

    /// <summary>Somebody offers or threatens it.</summary>
    Offered,

    /// <summary>It is likely to come: "is expected to".</summary>
    Expected,

    /// <summary>It looks so: "appears to", "is believed to".</summary>
    Seeming,

    /// <summary>Somebody holds it for true: "believes that".</summary>
    Held,

    /// <summary>Somebody doubts it.</summary>
    Doubted,

    /// <summary>Somebody fears it, so it is possible.</summary>
    Feared,

    /// <summary>Somebody asks for it: "urged them to".</summary>
    Asked,

    /// <summary>It is allowed or possible: "able to".</summary>
    Allowed,

    /// <summary>It is needed: "has to".</summary>
    Needed,

    /// <summary>Somebody asks whether it is so.</summary>
    Wondered,

    /// <summary>It is only imagined: "pretended that".</summary>
    Imagined,

    /// <summary>Somebody says it.</summary>
    Said,

    /// <summary>Somebody says it and the word keeps a distance: "alleged that".</summary>
    Claimed,
}
