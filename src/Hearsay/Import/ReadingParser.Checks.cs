namespace Hearsay.Import;

/// <summary>Refuses indices that lead nowhere, which would only be met much later.</summary>
public static partial class ReadingParser
{
    private static Reading Check(JsonPart root, Reading reading)
    {
        var (entities, times, quantities) = (reading.Entities.Length, reading.Times.Length, reading.Quantities.Length);
        foreach (var attribution in reading.Attributions)
        {
            Hold(root["attributions"], attribution.Source?.Entity, entities);
            Hold(root["attributions"], attribution.Recipient?.Entity, entities);
            Hold(root["attributions"], attribution.Time, times);
            Hold(root["attributions"], attribution.Within, reading.Attributions.Length);
            foreach (var relay in attribution.Via) Hold(root["attributions"], relay.Entity, entities);
        }

        foreach (var happening in reading.Events)
        {
            Hold(root["events"], happening.Time, times);
            Hold(root["events"], happening.Place, reading.Places.Length);
            Hold(root["events"], happening.Killed, quantities);
            Hold(root["events"], happening.Injured, quantities);
            Hold(root["events"], happening.Attribution, reading.Attributions.Length);
            Hold(root["events"], happening.SameAs, reading.Events.Length);
            foreach (var participant in happening.Participants) Hold(root["events"], participant.Entity, entities);
        }

        foreach (var statement in reading.Statements)
        {
            Hold(root["statements"], statement.Attribution, reading.Attributions.Length);
            foreach (var index in statement.Times) Hold(root["statements"], index, times);
            foreach (var index in statement.Quantities) Hold(root["statements"], index, quantities);
            foreach (var index in statement.Places) Hold(root["statements"], index, reading.Places.Length);
            foreach (var index in statement.Events) Hold(root["statements"], index, reading.Events.Length);
        }

        foreach (var origin in reading.Origins)
            foreach (var index in origin.Attributions) Hold(root["origins"], index, reading.Attributions.Length);
        return reading;
    }

    private static void Hold(JsonPart part, int? index, int count)
    {
        if (index < count || index is null) return;
        throw new InvalidDataException($"{part.Place}: expected indices below {count}, found {index}; write the reading anew with --format json.");
    }
}
