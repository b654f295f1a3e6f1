namespace Hearsay;

/// <summary>A corpus that a model was made from, as the manifest beside the model has it.</summary>
/// <param name="Name">Its name and the part that was used.</param>
/// <param name="Licence">Under which licence it is given.</param>
public sealed record ManifestCorpus(string Name, string Licence);
