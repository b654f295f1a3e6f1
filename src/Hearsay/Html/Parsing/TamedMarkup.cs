namespace Hearsay.Html;

/// <summary>Markup that is safe to parse, every character at its old place.</summary>
/// <param name="Html">The markup, with spaces for the tags that were left out.</param>
/// <param name="Texts">The stretches of text between its tags, in order.</param>
/// <param name="LeftOut">How many tags were left out because they nest too deep or are too many.</param>
/// <param name="Unclosed">How many marks were left out because nothing closes what they open.</param>
/// <param name="IsSwallowed">Whether a script or style sheet that nothing closes goes on to the end.</param>
internal sealed record TamedMarkup(string Html, IReadOnlyList<TextSpan> Texts, int LeftOut, int Unclosed, bool IsSwallowed);
