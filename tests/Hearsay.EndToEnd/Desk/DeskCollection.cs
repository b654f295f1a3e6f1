namespace Hearsay.EndToEnd.Desk;

/// <summary>The tests that share a desk; what they change they do to things of their own.</summary>
[CollectionDefinition(nameof(DeskFixture))]
public sealed class DeskCollection : ICollectionFixture<DeskFixture>;
