using System.Globalization;

namespace Hearsay.Training.Scoring;

/// <summary>A figure by its name, and what it may not be under.</summary>
internal readonly record struct NamedFloor(string Name, double Least)
{
    /// <summary>Reads a floor such as "EWT dev: UPOS on given tokens=90".</summary>
    public static bool TryParse(string text, out NamedFloor floor)
    {
        floor = default;
        var sign = text.LastIndexOf('=');
        if (sign <= 0) return false;
        if (!double.TryParse(text[(sign + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var least)) return false;
        floor = new NamedFloor(text[..sign].Trim(), least);
        return true;
    }

    /// <summary>What is wrong with the scores by this floor, or null where nothing is.</summary>
    public string? FindFault(IReadOnlyDictionary<string, double> scores)
    {
        if (!scores.TryGetValue(Name, out var score))
            return $"A figure '{Name}' was expected, {string.Join("; ", scores.Keys.Order(StringComparer.Ordinal))} were measured.";
        return score >= Least
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{Name}: {Least:0.##} was expected at least, {score:0.##} was measured.");
    }
}
