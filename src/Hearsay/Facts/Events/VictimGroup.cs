namespace Hearsay.Facts;

/// <summary>People of whom the words say what befell them: "three others", "a 20-year-old man", "Lund".</summary>
/// <param name="Head">The index of the chief token.</param>
/// <param name="Quantity">How many they are, or null where the words leave it open.</param>
internal sealed record VictimGroup(int Head, Quantity? Quantity)
{
    /// <summary>The entity they are, or null.</summary>
    public int? Entity { get; init; }

    /// <summary>The age that tells one from others, or null.</summary>
    public int? Age { get; init; }

    /// <summary>Whether they are told from others before: "another man", "two more"; the number of "a third man", else 2 or 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Whether they are some of a greater number: "two of the victims".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether they were told of before: "the boy", "he".</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether they are said to have done the deed.</summary>
    public bool IsSuspect { get; init; }

    /// <summary>Whether a number is written.</summary>
    public bool IsCounted => Quantity is { IsImplied: false };
}
