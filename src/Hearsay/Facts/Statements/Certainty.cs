namespace Hearsay.Facts;

/// <summary>How sure a thing is made to sound, and whether it is said not to be so.</summary>
internal readonly record struct Certainty(Factuality Factuality, bool IsNegated)
{
    public static Certainty Sure { get; } = new(Factuality.Certain, false);

    public static Certainty Open { get; } = new(Factuality.Unknown, false);

    /// <summary>As sure as the less sure of the two; a second negation undoes the first.</summary>
    public Certainty With(Certainty other) =>
        new((Factuality)Math.Max((int)Factuality, (int)other.Factuality), IsNegated ^ other.IsNegated);
}
