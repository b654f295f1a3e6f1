using System.Collections.Immutable;

namespace Hearsay.Export;

/// <summary>Refuses what points out of the text or at nothing: it would only be met much later, where nobody can tell why.</summary>
public static partial class ReadingJson
{
    private static Reading Check(Reading reading)
    {
        var length = reading.Article.Text.Length;
        foreach (var (name, span) in SpansOf(reading))
            if (span.End > length) throw new FormatException($"A span of {name} ends at {span.End}, the text at {length}.");
        foreach (var (name, index, count) in IndicesOf(reading))
            if (index >= count || index < 0) throw new FormatException($"{name} points at row {index} of {count}.");
        if (reading.Attributions.Any(attribution => attribution.Content.IsEmpty))
            throw new FormatException("An attribution has no content.");
        return reading;
    }

    private static IEnumerable<(string Name, TextSpan Span)> SpansOf(Reading reading)
    {
        foreach (var block in reading.Article.Blocks) yield return ("blocks", block.Span);
        foreach (var mention in reading.Entities.SelectMany(entity => entity.Mentions)) yield return ("entities", mention.Span);
        foreach (var entity in reading.Entities) if (entity.Age is { } age) yield return ("ages", age.Span);
        foreach (var span in reading.Attributions.SelectMany(SpansOf)) yield return ("attributions", span);
        foreach (var credit in reading.Credits) yield return ("credits", credit.Span);
        foreach (var time in reading.Times) yield return ("times", time.Span);
        foreach (var quantity in reading.Quantities) yield return ("quantities", quantity.Span);
        foreach (var place in reading.Places) yield return ("places", place.Span);
        foreach (var happening in reading.Events) yield return ("events", happening.Trigger);
        foreach (var span in reading.Events.SelectMany(happening => happening.Participants).SelectMany(participant => participant.Spans))
            yield return ("participants", span);
        foreach (var statement in reading.Statements) yield return ("statements", statement.Span);
        foreach (var span in reading.Conflicts.SelectMany(conflict => conflict.Spans)) yield return ("conflicts", span);
    }

    private static IEnumerable<TextSpan> SpansOf(Attribution attribution) =>
    [
        .. attribution.Source?.Spans ?? [], .. attribution.Cue, .. attribution.Content, .. attribution.Hedges,
        .. attribution.Recipient?.Spans ?? [], .. attribution.Via.SelectMany(relay => relay.Spans),
    ];

    private static IEnumerable<(string Name, int Index, int Count)> IndicesOf(Reading reading)
    {
        var attributionCount = reading.Attributions.Length;
        foreach (var attribution in reading.Attributions)
        {
            int?[] entities = [attribution.Source?.Entity, attribution.Recipient?.Entity, .. attribution.Via.Select(relay => relay.Entity)];
            foreach (var entity in entities) if (entity is { } index) yield return ("An attribution", index, reading.Entities.Length);
            if (attribution.Time is { } time) yield return ("An attribution", time, reading.Times.Length);
            if (attribution.Within is { } within) yield return ("An attribution", within, attributionCount);
        }

        foreach (var index in reading.Origins.SelectMany(origin => origin.Attributions))
            yield return ("An origin", index, attributionCount);
        foreach (var entry in reading.Events.SelectMany(happening => IndicesOf(reading, happening))) yield return entry;
        foreach (var entry in reading.Statements.SelectMany(statement => IndicesOf(reading, statement))) yield return entry;
    }

    private static IEnumerable<(string Name, int Index, int Count)> IndicesOf(Reading reading, Event happening)
    {
        (int? Index, int Count)[] all =
        [
            (happening.Time, reading.Times.Length), (happening.Place, reading.Places.Length),
            (happening.Killed, reading.Quantities.Length), (happening.Injured, reading.Quantities.Length),
            (happening.Attribution, reading.Attributions.Length), (happening.SameAs, reading.Events.Length),
            .. happening.Participants.Select(participant => (participant.Entity, reading.Entities.Length)),
        ];
        return all.Where(entry => entry.Index is not null).Select(entry => ("An event", entry.Index!.Value, entry.Count));
    }

    private static IEnumerable<(string Name, int Index, int Count)> IndicesOf(Reading reading, Statement statement)
    {
        (ImmutableArray<int> Indices, int Count)[] all =
        [
            (statement.Times, reading.Times.Length), (statement.Quantities, reading.Quantities.Length),
            (statement.Places, reading.Places.Length), (statement.Events, reading.Events.Length),
            (statement.Attribution is { } index ? [index] : [], reading.Attributions.Length),
        ];
        return all.SelectMany(list => list.Indices.Select(index => ("A statement", index, list.Count)));
    }
}
