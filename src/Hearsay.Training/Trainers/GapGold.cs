using Hearsay.Mentions;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>A row of GAP, in which one pronoun is marked.</summary>
internal sealed class GapGold(GapRow row) : IReferenceGold
{
    /// <summary>The row.</summary>
    public GapRow Row => row;

    /// <inheritdoc/>
    public ReferenceAnswer? Answer(ReferenceQuestion question)
    {
        var (words, candidates) = (question.Words, question.Candidates);
        if (words.TokenAt(question.Reference.Place.Head).Span != row.Pronoun) return null;
        // Where it stands for neither of the two, it may be any other, or nobody of whom the text speaks.
        var (isEither, wanted) = (row.IsA || row.IsB, row.IsA ? row.A : row.B);
        bool[] isAllowed = [.. candidates.Select(candidate =>
            isEither ? Has(candidate, wanted) : !Has(candidate, row.A) && !Has(candidate, row.B))];
        // A name that was not found, or was taken for that of the other, teaches nothing.
        var isConfused = candidates.Any(candidate => Has(candidate, row.A) && Has(candidate, row.B));
        if (isConfused || (isEither && !isAllowed.Contains(true))) return null;
        return new ReferenceAnswer(isAllowed, !isEither);

        bool Has(Candidate candidate, TextSpan span) =>
            candidate.Draft.Names.Exists(name => words.SpanOf(name.First, name.End).Overlaps(span));
    }
}
