using System.Collections.Immutable;

namespace Hearsay.Syntax;

/// <summary>What the parser says of a text's words.</summary>
/// <param name="Tokens">The tokens in text order.</param>
/// <param name="Names">The names in text order.</param>
/// <param name="States">What the network made of the tokens, for those who read on.</param>
internal sealed record ParsedWords(ImmutableArray<Token> Tokens, ImmutableArray<NameSpan> Names, TokenStates States);
