namespace Hearsay.Store.Claims;

/// <summary>
/// Finds the sentences that say a claim: those that hold enough of its words, where a word counts the more the fewer sentences
/// have it. Words are compared by their dictionary form; words such as "the" do not count.
/// </summary>
internal sealed class ClaimMatcher
{
    /// <summary>The share of the claim's weight that a sentence must hold: six tenths.</summary>
    public const double Threshold = 0.6;

    private readonly Dictionary<string, double> _weights;
    private readonly double _total;

    /// <summary>Makes the matcher of a claim among sentences, each given as its set of words.</summary>
    public ClaimMatcher(IReadOnlySet<string> claim, IReadOnlyCollection<IReadOnlySet<string>> sentences)
    {
        _weights = claim.ToDictionary(word => word, word => Weigh(word, sentences));
        _total = _weights.Values.Sum();
    }

    /// <summary>The share of the claim's weight that these words hold, 0 to 1.</summary>
    public double Score(IEnumerable<string> words) =>
        _total == 0 ? 0 : words.Distinct().Sum(word => _weights.GetValueOrDefault(word)) / _total;

    // The usual inverse document frequency, smoothed so that no word of the claim weighs nothing.
    private static double Weigh(string word, IReadOnlyCollection<IReadOnlySet<string>> sentences)
    {
        var holding = sentences.Count(sentence => sentence.Contains(word));
        return Math.Log((sentences.Count + 1.0) / (holding + 1.0)) + 1;
    }
}
