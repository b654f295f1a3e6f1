namespace Hearsay.Desk.Views;

/// <summary>A way from words to the row of their fact.</summary>
/// <param name="Row">The id of the row on the page.</param>
/// <param name="Title">What the row says.</param>
/// <param name="Label">What a badge says: how sure a statement is made to sound, or "conflict".</param>
/// <param name="IsConflict">Whether it leads to a side of a conflict.</param>
public sealed record FactLink(string Row, string Title, string Label, bool IsConflict);
