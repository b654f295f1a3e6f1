namespace Hearsay.Desk.Views;

/// <summary>A fact as a card tells it.</summary>
/// <param name="Question">What it answers, such as "When".</param>
/// <param name="Words">The words of the article; empty where the fact is about the statement as a whole.</param>
/// <param name="Value">What they come to.</param>
public sealed record FactLine(string Question, string Words, string Value)
{
    /// <summary>Whether the words say something that the value does not begin with.</summary>
    public bool NeedsWords => !Value.StartsWith(Words, StringComparison.OrdinalIgnoreCase);
}
