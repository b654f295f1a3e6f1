namespace Hearsay.Export;

/// <summary>Events in words: who did what to whom, when and where, and how many were killed and hurt.</summary>
internal sealed class EventWording(Reading reading)
{
    private const int NameLength = 60;

    /// <summary>What several mentions of one happening say together; of each part the first that says it counts.</summary>
    public string Of(IReadOnlyList<Event> mentions)
    {
        var first = mentions[0];
        var type = first.Type.ToString().ToUpperInvariant();
        return string.Join(" · ", [first.Mode is { } mode ? $"{mode} ({type})" : type, .. Parts(mentions)]);
    }

    /// <summary>How sure the words make it sound; null where they state it.</summary>
    public static string? Note(Event happening)
    {
        var (isCertain, isSo) = (happening.Factuality == Factuality.Certain, !happening.IsNegated);
        if (isCertain) return isSo ? null : "said not to have happened";
        return WireName.Of(happening.Factuality) + (isSo ? "" : ", negated");
    }

    private IEnumerable<string> Parts(IReadOnlyList<Event> mentions)
    {
        if (People(mentions, ParticipantRole.Actor) is { } actors) yield return $"by {actors}";
        if (People(mentions, ParticipantRole.Recipient) is { } recipients) yield return $"to {recipients}";
        if (People(mentions, ParticipantRole.Victim) is { } victims) yield return $"victims: {victims}";
        if (People(mentions, ParticipantRole.Instrument) is { } instruments) yield return $"with {instruments}";
        if (First(mentions, mention => mention.Time) is { } time) yield return $"when: {When(reading.Times[time])}";
        if (Where(mentions) is { } place) yield return $"where: {place}";
        if (First(mentions, mention => mention.Killed) is { } killed) yield return $"killed: {Count(killed)}";
        if (First(mentions, mention => mention.Injured) is { } injured) yield return $"injured: {Count(injured)}";
    }

    private string Count(int quantity) => QuantityWording.Number(reading.Quantities[quantity]);

    private string When(TimeExpression time) =>
        time.Value is null ? Excerpt.Straighten(reading.Article[time.Span]) : TimeWording.Of(time);

    private string? Where(IReadOnlyList<Event> mentions) =>
        First(mentions, mention => mention.Place) is { } place ? reading.Places[place].Name : People(mentions, ParticipantRole.Place);

    private string? People(IReadOnlyList<Event> mentions, ParticipantRole role)
    {
        foreach (var mention in mentions)
        {
            var people = mention.Participants.Where(participant => participant.Role == role).ToArray();
            if (people.Length > 0) return string.Join(" and ", people.Select(one => Excerpt.Of(reading.Article, one.Spans, NameLength)));
        }

        return null;
    }

    private static int? First(IReadOnlyList<Event> mentions, Func<Event, int?> part)
    {
        foreach (var mention in mentions)
            if (part(mention) is { } index) return index;
        return null;
    }
}
