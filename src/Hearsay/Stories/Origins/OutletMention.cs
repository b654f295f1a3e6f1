namespace Hearsay.Stories;

/// <summary>Words of a report that name an outlet as the one that reported.</summary>
/// <param name="Key">The outlet's <see cref="OutletName.KeyOf"/>.</param>
/// <param name="Span">The words of the name.</param>
/// <param name="IsCredit">Whether it is credited for the page, and not for one statement.</param>
internal readonly record struct OutletMention(string Key, TextSpan Span, bool IsCredit);
