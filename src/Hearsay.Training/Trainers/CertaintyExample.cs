using Hearsay.Facts;

namespace Hearsay.Training.Trainers;

/// <summary>An event to learn certainty from: the row of the clause it stands in, and what people said of it.</summary>
/// <param name="Fold">The part of the corpus that it belongs to.</param>
/// <param name="Row">The numbers of its clause.</param>
/// <param name="Signs">The signs of its clause.</param>
/// <param name="Rule">What the rules make of the clause.</param>
/// <param name="IsPredicate">Whether the event is the predicate of its clause.</param>
/// <param name="Label">-3 it certainly does not happen, 3 it certainly does.</param>
internal sealed record CertaintyExample(int Fold, float[] Row, ClauseSigns Signs, Certainty Rule, bool IsPredicate, double Label)
{
    /// <summary>Whether people take it for so.</summary>
    public bool IsHeld => Label >= 2;

    /// <summary>Whether people take it for not so.</summary>
    public bool IsDenied => Label <= -2;
}
