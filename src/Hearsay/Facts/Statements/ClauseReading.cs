namespace Hearsay.Facts;

/// <summary>The clauses of an article as they are read: how sure each is, and whose words they are.</summary>
/// <param name="Words">The article's words.</param>
/// <param name="Layer">Its clauses.</param>
/// <param name="Certainties">How sure each clause is.</param>
/// <param name="Voices">Whose words its tokens are.</param>
internal sealed record ClauseReading(FactWords Words, ClauseLayer Layer, Certainty[] Certainties, Voices Voices)
{
    /// <summary>Whether a clause is held to be so, or to be likely, by whoever says it.</summary>
    public bool IsAsserted(int clause) => IsHeld(clause) && !Certainties[clause].IsNegated;

    /// <summary>Whether a clause is said not to be so.</summary>
    public bool IsDenied(int clause) => IsHeld(clause) && Certainties[clause].IsNegated && Layer.Rules[clause].IsNegated;

    /// <summary>The words of a clause.</summary>
    public TextSpan SpanOf(int clause) => Words.SpanOf(Layer.Clauses[clause].First, Layer.Clauses[clause].End);

    // What readers take for likely may still be no more than a plan: the words have to say so too.
    private bool IsHeld(int clause) =>
        Certainties[clause].Factuality is Factuality.Certain or Factuality.Probable
        && Layer.Rules[clause].Factuality is Factuality.Certain or Factuality.Probable;
}
