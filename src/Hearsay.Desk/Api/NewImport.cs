using System.Collections.Immutable;

namespace Hearsay.Desk.Api;

/// <summary>Articles to be kept.</summary>
public sealed record NewImport
{
    /// <summary>The most articles and addresses of one import.</summary>
    public const int MostItems = 1000;

    /// <summary>Texts and pages, with what is known of them. One without an address is known again by its words.</summary>
    public ImmutableArray<NewReading> Articles { get; init; } = [];

    /// <summary>Addresses of pages to be fetched.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];
}
