namespace Hearsay.Stories;

/// <summary>A number of people whom something befell, as the words of a report give it.</summary>
/// <param name="Fate">What befell them: "killed".</param>
/// <param name="Value">How many.</param>
/// <param name="IsOpen">Whether there may be more ("at least").</param>
/// <param name="IsImplied">Whether no number is said: "a man was shot dead".</param>
/// <param name="IsLead">Whether it stands in the headline or the beginning, where a report says what it is about.</param>
/// <param name="Counted">The noun that is counted, or empty.</param>
/// <param name="Span">The words.</param>
internal sealed record FigureCandidate(
    string Fate, decimal Value, bool IsOpen, bool IsImplied, bool IsLead, string Counted, TextSpan Span);
