using System.Collections.Immutable;

namespace Hearsay.Desk.Mcp;

/// <summary>One of several accounts.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Origins">Who stands behind it.</param>
/// <param name="Words">The very words, in the first reports that have them.</param>
/// <param name="LeftOut">How many places there are beyond those.</param>
internal sealed record SideAnswer(string Value, ImmutableArray<string> Origins, ImmutableArray<WordsAnswer> Words, int LeftOut);
