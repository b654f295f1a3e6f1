namespace Hearsay.Stories;

/// <summary>Words that say that a page is an agency's text.</summary>
/// <param name="Name">The agency's usual name.</param>
/// <param name="Key">Its <see cref="OutletName.KeyOf"/>.</param>
/// <param name="Span">The words.</param>
internal readonly record struct WireMark(string Name, string Key, TextSpan Span);
