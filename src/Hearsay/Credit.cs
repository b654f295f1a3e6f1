namespace Hearsay;

/// <summary>A line that names who contributed to the whole page: "H/T ...", "(AP)", "with reporting by ...".</summary>
/// <param name="Name">Who is credited.</param>
/// <param name="Span">The words of the name.</param>
/// <param name="Url">The address where those words are a link, or null.</param>
public sealed record Credit(string Name, TextSpan Span, string? Url);
