namespace Hearsay.EndToEnd.Store;

/// <summary>What somebody asked a server for.</summary>
/// <param name="Path">The path with its query.</param>
/// <param name="Headers">The headers by their names, in any case.</param>
internal sealed record LoopbackRequest(string Path, IReadOnlyDictionary<string, string> Headers);
