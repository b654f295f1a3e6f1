namespace Hearsay.Languages;

/// <summary>What a unit measures.</summary>
internal enum UnitSort
{
    /// <summary>A currency.</summary>
    Money,

    /// <summary>Parts of a hundred, and points between such.</summary>
    Percent,

    /// <summary>Lengths, weights, speeds and the like.</summary>
    Measure,

    /// <summary>Lengths of time.</summary>
    Time,

    /// <summary>How old somebody or something is.</summary>
    Age,
}

/// <summary>A unit of measure or of money.</summary>
/// <param name="Name">Its name after a number other than one, or the letters of a currency.</param>
/// <param name="One">Its name after "per".</param>
/// <param name="Sort">What it measures.</param>
internal sealed record Unit(string Name, string One, UnitSort Sort);
