using Hearsay.Languages;

namespace Hearsay.Mentions;

/// <summary>What a mention is to the verb or noun that it depends on.</summary>
internal enum GrammaticalRole
{
    /// <summary>Not known, or none of the others.</summary>
    Other,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The subject of a passive.</summary>
    PassiveSubject,

    /// <summary>An object.</summary>
    Object,

    /// <summary>Bound to a verb by a preposition.</summary>
    Oblique,

    /// <summary>The owner: "Lee's", "his".</summary>
    Owner,

    /// <summary>Bound to a noun by a preposition.</summary>
    Modifier,

    /// <summary>What a sentence says that somebody is: "a doctor" in "Lee is a doctor".</summary>
    Predicate,

    /// <summary>Stands for nothing: "it" in "it rains".</summary>
    Expletive,
}

/// <summary>Where a mention stands.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="Head">The index of the token that the others of it depend on.</param>
/// <param name="End">The index just after its last token.</param>
internal readonly record struct MentionPlace(int First, int Head, int End)
{
    /// <summary>A mention, its name, description or pronoun.</summary>
    public MentionForm Form { get; init; }

    /// <summary>The index of its sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>The index of the block of its sentence.</summary>
    public int Block { get; init; }

    /// <summary>The index of the quotation that it stands in, or -1.</summary>
    public int Quotation { get; init; }

    /// <summary>What it is to what it depends on; of several joined by "and" each is what the first is.</summary>
    public GrammaticalRole Role { get; init; }

    /// <summary>The token that it depends on, or -1.</summary>
    public int Governor { get; init; }

    /// <summary>The head of the innermost clause that it stands in.</summary>
    public int Clause { get; init; }

    /// <summary>How many clauses are around that clause.</summary>
    public int ClauseDepth { get; init; }

    /// <summary>How many steps it is to the root of the sentence.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it is one of several joined by "and", but not the first.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it stands beside another name for the same.</summary>
    public bool IsApposition { get; init; }

    /// <summary>Whether the words around it look like those around a subject, whatever the tree says.</summary>
    public bool LooksLikeSubject { get; init; }

    /// <summary>Whether a verb of speech stands beside it.</summary>
    public bool Speaks { get; init; }

    /// <summary>What it does as the subject of a word that attributes: says, thinks, denies.</summary>
    public CueClass Act { get; init; }

    /// <summary>Whether it is a subject of either sort.</summary>
    public bool IsSubject => Role is GrammaticalRole.Subject or GrammaticalRole.PassiveSubject;
}
