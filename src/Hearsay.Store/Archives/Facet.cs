namespace Hearsay.Store.Archives;

/// <summary>Something by which a search can be narrowed: "published by the Herald".</summary>
/// <param name="Kind">By what.</param>
/// <param name="Value">The value, as the article or the format has it.</param>
public sealed record Facet(FacetKind Kind, string Value);
