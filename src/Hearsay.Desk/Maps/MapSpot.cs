using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Desk.Maps;

/// <summary>A place of the map with what articles say of it.</summary>
/// <param name="Place">The place, which has degrees.</param>
/// <param name="Items">What is said of it, in the order of the articles; at least one.</param>
public sealed record MapSpot(Place Place, ImmutableArray<MapItem> Items)
{
    /// <summary>Degrees north.</summary>
    public double Latitude => Place.Latitude ?? 0;

    /// <summary>Degrees east.</summary>
    public double Longitude => Place.Longitude ?? 0;

    /// <summary>Whether it is the middle of an area, so that what happened may have happened far from it.</summary>
    public bool IsArea => Place.Kind is PlaceKind.Country or PlaceKind.Region;

    /// <summary>Its number among all places of the map, from 0.</summary>
    public int Number { get; init; }

    /// <summary>The name under which its row stands on the page.</summary>
    public string Anchor => FormattableString.Invariant($"place-{Number}");

    /// <summary>What sort of place it is, in words.</summary>
    public string Kind => Place.Kind == PlaceKind.Other ? "place" : WireName.Of(Place.Kind);
}
