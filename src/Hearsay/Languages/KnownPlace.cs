namespace Hearsay.Languages;

/// <summary>A place that may speak for a government.</summary>
/// <param name="Name">Its usual name in English.</param>
/// <param name="Kind">"country", "capital", "city", "region" or "seat"; a seat is a building that stands for those who govern from
/// it.</param>
internal sealed record KnownPlace(string Name, string Kind);
