using System.Collections.Immutable;

namespace Hearsay.Desk.Mcp;

/// <summary>A list that ends somewhere, and says how much it leaves out.</summary>
/// <param name="Items">The first items.</param>
/// <param name="LeftOut">How many there are beyond those.</param>
/// <typeparam name="T">The items' type.</typeparam>
internal sealed record ListAnswer<T>(ImmutableArray<T> Items, int LeftOut);
