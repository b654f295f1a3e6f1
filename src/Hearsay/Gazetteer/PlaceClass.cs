namespace Hearsay.Gazetteer;

/// <summary>How a place counts among places. Files hold the numbers: add at the end, and change none.</summary>
internal enum PlaceClass
{
    /// <summary>A town or village.</summary>
    Town,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>The seat of a state or province.</summary>
    Seat,

    /// <summary>A quarter of a town.</summary>
    Quarter,

    /// <summary>A state, province or the like, as GeoNames has it: the first level below the country.</summary>
    Province,

    /// <summary>A county, district or the like: the second level.</summary>
    County,

    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A state or province of the project's own table.</summary>
    State,

    /// <summary>A continent, sea, river or border land.</summary>
    Land,

    /// <summary>A building or other site.</summary>
    Site,
}
