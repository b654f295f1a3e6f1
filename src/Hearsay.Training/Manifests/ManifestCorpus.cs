namespace Hearsay.Training.Manifests;

/// <summary>A corpus that a model was trained on.</summary>
/// <param name="Name">Its name and the part that was used.</param>
/// <param name="Licence">Under which licence it is given.</param>
internal sealed record ManifestCorpus(string Name, string Licence);
