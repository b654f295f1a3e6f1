using Hearsay.EndToEnd.Archives;

namespace Hearsay.EndToEnd.Desk;

/// <summary>A report of marches in three towns, of which two lie near each other, and of one somewhere in a country.</summary>
internal static class MapReport
{
    public const string Text =
        "They marched in Lyon. They marched in Geneva. They marched in Nairobi. They marched in Brazil. They rested.";

    public static Reading Make()
    {
        var reading = Report.Of(Text, title: "The long march");
        return reading with
        {
            Places =
            [
                Place("Lyon", PlaceKind.City, "FR", 45.75, 4.85, 2996944), Place("Geneva", PlaceKind.City, "CH", 46.2, 6.15, 2660646),
                Place("Nairobi", PlaceKind.City, "KE", -1.28, 36.82, 184745), Place("Brazil", PlaceKind.Country, "BR", -10, -55, null),
            ],
            Events =
            [
                March("in Lyon", 0), March("in Geneva", 1), March("in Nairobi", 2), March("in Brazil", 3), March("They rested", null),
            ],
        };
    }

    private static Place Place(string name, PlaceKind kind, string country, double latitude, double longitude, int? geoNames) =>
        new(Find(name), name, kind, country, latitude, longitude, geoNames);

    private static Event March(string words, int? place) => new(EventType.Protest, Find(words)) { Mode = "demonstration", Place = place };

    private static TextSpan Find(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
