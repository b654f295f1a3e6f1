namespace Hearsay.Store;

/// <summary>What inputs held besides articles.</summary>
/// <param name="Kind">What it is, such as "request", "answer 404" or "answer of type image/png".</param>
/// <param name="Count">How often it came up.</param>
public sealed record PassedOver(string Kind, long Count);
