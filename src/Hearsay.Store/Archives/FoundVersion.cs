namespace Hearsay.Store.Archives;

/// <summary>A version that fits a search.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Rank">How well it fits the words; the less the better.</param>
/// <param name="Published">The day of publication, empty where it is not known.</param>
internal readonly record struct FoundVersion(long Id, double Rank, string Published);
