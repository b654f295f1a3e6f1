namespace Hearsay.Languages;

/// <summary>A news outlet.</summary>
/// <param name="Name">Its usual name, without "the".</param>
/// <param name="Type">"agency", "broadcaster", "magazine", "paper" or "site".</param>
internal sealed record Outlet(string Name, string Type);
