using Hearsay.Models;

namespace Hearsay.Gazetteer;

/// <summary>The tables of a gazetteer's file: names by hash, in order, then what is known of each place.</summary>
internal static class PlaceTensors
{
    /// <summary>Stands for how names are hashed and places are laid out.</summary>
    public const string Fingerprint = "gazetteer-1+" + FeatureHasher.Version;

    /// <summary>The hashes of the names, in order.</summary>
    public const string Hashes = "hashes";

    /// <summary>The mark of each name.</summary>
    public const string Marks = "marks";

    /// <summary>The place of each name.</summary>
    public const string Rows = "rows";

    /// <summary>The usual names of all places, one after another, in UTF-8.</summary>
    public const string Names = "names";

    /// <summary>Where the name of each place ends.</summary>
    public const string Ends = "ends";

    /// <summary>The <see cref="PlaceClass"/> of each place.</summary>
    public const string Classes = "classes";

    /// <summary>The two letters of each place's country, the first in the upper byte.</summary>
    public const string Countries = "countries";

    /// <summary>The index of each place's first-level region in <see cref="RegionCodes"/>, plus 1; or 0.</summary>
    public const string Regions = "regions";

    /// <summary>A number for each place's second-level region; or 0.</summary>
    public const string Counties = "counties";

    /// <summary>Degrees north in units.</summary>
    public const string Latitudes = "latitudes";

    /// <summary>Degrees east in units.</summary>
    public const string Longitudes = "longitudes";

    /// <summary>How many live in each place, as <see cref="MapPlace.Size"/>, in units.</summary>
    public const string Sizes = "sizes";

    /// <summary>The number of each place in GeoNames; or 0.</summary>
    public const string Numbers = "numbers";

    /// <summary>The list of the codes of first-level regions, such as US.TX.</summary>
    public const string RegionCodes = "regionCodes";

    /// <summary>How many units a degree has.</summary>
    public const double UnitsOfDegree = 100_000;

    /// <summary>How many units a size has.</summary>
    public const double UnitsOfSize = 1_000;
}
