namespace Hearsay.Facts;

/// <summary>A number as the words write it, without its unit and what it counts.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Low">The least it can be, or null.</param>
/// <param name="Best">The number, or null where the words give bounds alone ("dozens").</param>
/// <param name="High">The most it can be, or null.</param>
internal sealed record Numeral(int First, int End, decimal? Low, decimal? Best, decimal? High)
{
    /// <summary>Whether it is written in digits alone.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Whether a part of a whole is meant: "a third of".</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it says which in a row it is that makes so many: "the 12th homicide this year".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Letters that are written on to the digits and are no scale: the "mph" of "50mph".</summary>
    public string Suffix { get; init; } = "";

    /// <summary>A currency that is written on to the digits: the "USD" of "USD10m".</summary>
    public string Sign { get; init; } = "";

    /// <summary>Exactly this number.</summary>
    public static Numeral Of(int first, int end, decimal value) => new(first, end, value, value, value);
}
