namespace Hearsay.Tests.House;

/// <summary>A type as a source file declares it.</summary>
/// <param name="Kind">The keyword, such as "record struct".</param>
/// <param name="Name">The name without type parameters.</param>
internal readonly record struct DeclaredType(string Kind, string Name);
