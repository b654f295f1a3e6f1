namespace Hearsay.Store.Lists;

/// <summary>An address of a list.</summary>
/// <param name="Line">The line on which its row begins, from 1.</param>
/// <param name="Address">The address as it is written there.</param>
/// <param name="IsDone">Whether the list says that it was imported.</param>
internal sealed record ListedAddress(int Line, string Address, bool IsDone);
