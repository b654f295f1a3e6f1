using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>What happened, one row a happening, however often the article comes back to it.</summary>
internal static class EventTable
{
    public static readonly Table Table = new(
        [
            "id", "type", "mode", "words", "actors", "recipients", "victims", "instruments", "date", "date_precision", "place",
            "place_precision", "country", "latitude", "longitude", "geonames", "killed", "injured", "certainty", "negated", "chain",
            "origins", "conflicts", "mentions",
        ],
        ListRows);

    private static IEnumerable<(TextSpan Words, string?[] Cells)> ListRows(Reading reading) =>
        Happening.ListIn(reading).Select(happening => (happening.First.Trigger, ListCells(reading, happening)));

    private static string?[] ListCells(Reading reading, Happening happening)
    {
        var (first, place) = (happening.First, happening.Place);
        return
        [
            Table.Number(happening.Index), WireName.Of(first.Type), first.Mode, Table.Words(reading, [first.Trigger]),
            People(ParticipantRole.Actor), People(ParticipantRole.Recipient), People(ParticipantRole.Victim),
            People(ParticipantRole.Instrument), happening.Time?.Value, DatePrecision.Of(happening.Time), place?.Name,
            place is null ? null : WireName.Of(place.Kind), place?.Country, Table.Number(place?.Latitude), Table.Number(place?.Longitude),
            Table.Number(place?.GeoNames), Count(happening.Killed), Count(happening.Injured), WireName.Of(first.Factuality),
            Table.Truth(first.IsNegated), happening.WriteChain(), Table.Join(happening.ListOrigins()),
            Table.Number(happening.ListConflicts().Count()), Table.Number(happening.Mentions.Length),
        ];

        string? People(ParticipantRole role)
        {
            var people = happening.Mentions.SelectMany(mention => mention.Participants).Where(one => one.Role == role).ToImmutableArray();
            return people.IsEmpty ? null : Table.Join(people.Select(one => Name(one)));
        }

        string Name(Participant one) =>
            one.Entity is { } entity ? reading.Entities[entity].Name : Table.Words(reading, one.Spans);
    }

    private static string? Count(Quantity? quantity) => quantity is null ? null : QuantityWording.Value(quantity);
}
