using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Words that keep a number open, such as "at least" and "or so".</summary>
/// <param name="Bound">What they leave open.</param>
/// <param name="First">Their first token.</param>
/// <param name="End">The token after their last.</param>
internal readonly record struct Doubt(Bound Bound, int First, int End)
{
    /// <summary>Both as one stretch of words, with a bound where either has one.</summary>
    public Doubt Cover(Doubt other) =>
        new(Bound == Bound.About ? other.Bound : Bound, Math.Min(First, other.First), Math.Max(End, other.End));
}
