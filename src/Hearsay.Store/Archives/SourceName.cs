namespace Hearsay.Store.Archives;

/// <summary>A name under which sources are quoted.</summary>
/// <param name="Name">How articles write it.</param>
/// <param name="Joined">The name as which it counts because the desk joined the two, or null where it counts as itself.</param>
/// <param name="Count">How many statements bear this very name.</param>
public sealed record SourceName(string Name, string? Joined, int Count);
