using Hearsay.Mentions;

namespace Hearsay.Training.Scoring;

/// <summary>Counts how often the right one of the candidates is chosen, or rightly none, by the kind of what is asked.</summary>
internal sealed class ChoiceScore
{
    private readonly SortedDictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts a choice.</summary>
    public void Add(Reference reference, bool isRight)
    {
        var kind = reference.Pronoun is null ? "nominal" : reference.Pronoun.IsPerson ? "he/she" : "it/they";
        var (right, all) = _counts.GetValueOrDefault(kind);
        _counts[kind] = (right + (isRight ? 1 : 0), all + 1);
    }

    /// <summary>The share of right choices of each kind, in per cent.</summary>
    public IEnumerable<(string Kind, double Share)> Shares() =>
        _counts.Select(pair => (pair.Key, 100.0 * pair.Value.Right / pair.Value.All));
}
