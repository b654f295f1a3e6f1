namespace Hearsay.Training.Corpora;

/// <summary>A first- or second-level region of GeoNames.</summary>
/// <param name="Code">Its code, such as US.TX or US.TX.293.</param>
/// <param name="Name">Its name.</param>
internal sealed record NamedRegion(string Code, string Name);
