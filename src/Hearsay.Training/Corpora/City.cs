namespace Hearsay.Training.Corpora;

/// <summary>A town of GeoNames.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">The code of its country, such as US.</param>
/// <param name="Population">How many live there.</param>
internal sealed record City(string Name, string Country, long Population)
{
    /// <summary>Its number in GeoNames; 0 where the file does not say.</summary>
    public int Number { get; init; }

    /// <summary>The code of its first-level region within the country, such as TX.</summary>
    public string Region { get; init; } = "";

    /// <summary>The code of its second-level region within the first.</summary>
    public string County { get; init; } = "";

    /// <summary>What sort of town it is, such as PPLC for a capital.</summary>
    public string Feature { get; init; } = "PPL";

    /// <summary>Degrees north.</summary>
    public double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; init; }
}
