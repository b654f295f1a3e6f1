using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>What the words of one clause say of how sure it is, without what stands around it.</summary>
internal readonly record struct ClauseSigns
{
    /// <summary>What its modal verb says, as "may" does.</summary>
    public Likelihood Modal { get; init; }

    /// <summary>What its adverb says, as "probably" does.</summary>
    public Likelihood Adverb { get; init; }

    /// <summary>Whether it is denied by "not", "never", "no one" and the like.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it has "have" or "had" before its participle.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>Whether an auxiliary or its subject belongs to it alone, not to the clause that it stands beside.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it is the main clause of a question.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it is a request to the one who is spoken to.</summary>
    public bool IsOrder { get; init; }

    /// <summary>Whether it holds on a condition: "if he left" depends on it.</summary>
    public bool HasCondition { get; init; }

    /// <summary>The word that ties it to what is around it, such as "if", in lower case; or empty.</summary>
    public string Mark { get; init; }

    /// <summary>What the word that takes it says of it.</summary>
    public Embedding Embedding { get; init; }
}
