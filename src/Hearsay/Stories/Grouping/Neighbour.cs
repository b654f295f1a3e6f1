namespace Hearsay.Stories;

/// <summary>An earlier report that a new one is compared with.</summary>
/// <param name="Report">The earlier report.</param>
/// <param name="SharedCount">The number of fingerprints that both have.</param>
internal readonly record struct Neighbour(OpenReport Report, int SharedCount);
