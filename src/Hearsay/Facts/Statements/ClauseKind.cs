namespace Hearsay.Facts;

/// <summary>What part a clause plays in its sentence.</summary>
internal enum ClauseKind
{
    /// <summary>The sentence itself.</summary>
    Main,

    /// <summary>Beside another of the same kind: "and left".</summary>
    Coordinated,

    /// <summary>Set beside another without a conjunction: "he left, she said".</summary>
    Parenthesis,

    /// <summary>What a word takes as its object or subject: "said that he left", "tried to leave", "that he left is known".</summary>
    Complement,

    /// <summary>It describes a noun: "who left", "killed in the blast".</summary>
    Relative,

    /// <summary>It says when, why, how or on what condition: "because he left", "to leave".</summary>
    Adverbial,
}
