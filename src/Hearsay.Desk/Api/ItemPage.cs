using System.Collections.Immutable;

namespace Hearsay.Desk.Api;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">What to give as the cursor to get the next page; null at the end.</param>
/// <typeparam name="T">The items' type.</typeparam>
public sealed record ItemPage<T>(ImmutableArray<T> Items, string? Next);
