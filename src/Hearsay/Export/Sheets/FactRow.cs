using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>What one or more places of an article come to, beside the words themselves.</summary>
/// <param name="Text">The value for people, such as "late 2031-05-11, Sunday" or "11 or more people killed".</param>
/// <param name="Value">The value for programs, such as "2031-05-11" or "11/..".</param>
/// <param name="Note">How the value was come by, or what else is to know; null where the words say it all.</param>
/// <param name="Uses">The words, in text order; at least one.</param>
public sealed record FactRow(string Text, string Value, string? Note, ImmutableArray<FactUse> Uses)
{
    /// <summary>A page about it elsewhere, or null.</summary>
    public string? Url { get; init; }
}
