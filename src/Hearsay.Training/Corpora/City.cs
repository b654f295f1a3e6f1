namespace Hearsay.Training.Corpora;

/// <summary>A town of GeoNames.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">The code of its country, such as US.</param>
/// <param name="Population">How many live there.</param>
internal sealed record City(string Name, string Country, long Population);
