using System.Globalization;

namespace Hearsay;

/// <summary>How a figure stands to the one before it.</summary>
public enum FigureChange
{
    /// <summary>Nothing was told before.</summary>
    First,

    /// <summary>It agrees with the one before.</summary>
    Same,

    /// <summary>It differs, and time explains it.</summary>
    Update,

    /// <summary>It differs, and time does not explain it.</summary>
    Conflict,
}

/// <summary>A figure as one report tells it.</summary>
/// <param name="Report">Index into <see cref="Story.Reports"/>.</param>
/// <param name="Span">The words of the number in that report, or null where they stand in its title and the title not in its text.</param>
/// <param name="Low">The least it can be, or null.</param>
/// <param name="High">The most it can be, or null.</param>
/// <param name="Change">How it stands to the one before.</param>
public sealed record FigurePoint(int Report, TextSpan? Span, decimal? Low, decimal? High, FigureChange Change)
{
    /// <summary>Whether the words leave it open to both sides: "about 260".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The figure in words: "11", "about 260", "at least 11".</summary>
    public string Describe() => (Low, High) switch
    {
        ({ } low, { } high) when low == high => string.Create(CultureInfo.InvariantCulture, $"{(IsApproximate ? "about " : "")}{low}"),
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"at most {high}"),
        _ => "not said",
    };
}
