using System.Text.RegularExpressions;
using Hearsay.Gazetteer;

namespace Hearsay.Facts;

/// <summary>Lets the places after a name say which of its namesakes is meant: "Paris, Texas", "Homs in western Syria".</summary>
internal static partial class PlaceQualifiers
{
    private const int MostQualifiers = 2;
    private const int LongestGap = 16;

    /// <summary>Narrows the candidates of each name that a place around it follows.</summary>
    public static void Apply(string text, List<PlaceName> names)
    {
        for (var index = 0; index < names.Count; index++)
        {
            // "Georgia, Alabama and Ohio": the second is not where the first lies.
            if (names[index].Row is null) names[index].Narrowed = Narrow(text, names, index);
        }
    }

    private static MapPlace[]? Narrow(string text, List<PlaceName> names, int index)
    {
        var last = Math.Min(index + MostQualifiers, names.Count - 1);
        for (var next = index + 1; next <= last; next++)
        {
            var (start, end) = (names[next - 1].Span.End, names[next].Span.Start);
            if (end - start > LongestGap || !Joint().IsMatch(text[start..end])) return null;
            // No country lies in another: "Canada, Mexico".
            if (names[index].Rank == PlaceClass.Country && names[next].Rank == PlaceClass.Country) return null;
            MapPlace[] inside = [.. Inside(names[index].Candidates, names[next].Candidates)];
            if (inside.Length > 0) return inside;
        }

        return null;
    }

    // Those that lie in a county, a state or a country that the qualifier may mean, the smallest of these first.
    private static IEnumerable<MapPlace> Inside(MapPlace[] candidates, MapPlace[] around)
    {
        var byCounty = candidates.Where(place => place.Class != PlaceClass.County && around.Any(
            outer => outer.Class == PlaceClass.County && outer.County > 0 && outer.County == place.County));
        if (byCounty.Any()) return byCounty;
        var byRegion = candidates.Where(place => !place.IsRegion && around.Any(
            outer => outer.IsRegion && outer.Region > 0 && outer.Region == place.Region));
        if (byRegion.Any()) return byRegion;
        return candidates.Where(place => place.Class != PlaceClass.Country && place.Country is not null && around.Any(
            outer => outer.Class == PlaceClass.Country && outer.Country == place.Country));
    }

    [GeneratedRegex(@"^(?:, ?|,? \(|,? in |,? (?:in )?(?:central|northern|southern|eastern|western) )$")]
    private static partial Regex Joint();
}
