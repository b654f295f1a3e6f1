using System.Text.RegularExpressions;

namespace Hearsay.Stories;

/// <summary>Finds the events of a report whose words give the time beside them.</summary>
/// <remarks>
/// A sentence often has the time of something else: "the three victims identified on Saturday were killed in four homes". So the time has
/// to follow the word for the event with nothing in between that may have a time of its own.
/// </remarks>
internal static partial class TimedEventFinder
{
    /// <summary>The most characters between the word for an event and its time.</summary>
    private const int MostBetween = 70;

    /// <summary>The events that are said to have happened, with their times.</summary>
    public static IEnumerable<(Event Event, EventTime Time)> Find(Reading reading)
    {
        foreach (var happening in reading.Events)
        {
            if (happening.IsNegated || happening.Time is not { } index || happening.Type != EventType.Assault) continue;
            if (happening.Factuality is not (Factuality.Certain or Factuality.Probable)) continue;
            var time = reading.Times[index];
            if (!IsBeside(reading.Article.Text, happening.Trigger, time.Span)) continue;
            if (EventTime.Read(reading.Article, time) is { } read) yield return (happening, read);
        }
    }

    private static bool IsBeside(string text, TextSpan trigger, TextSpan time)
    {
        if (time.Start < trigger.End || time.Start - trigger.End > MostBetween) return false;
        var between = text.AsSpan(trigger.End, time.Start - trigger.End);
        var word = text.AsSpan(trigger.Start, trigger.Length);
        // "The shooting happened about 8 p.m."; of another noun the time need not be: "closed since the shooting on Friday".
        if (word.EndsWith("ing") || word.EndsWith("ings") || word.EndsWith("fire") || word.EndsWith("shots"))
            return Happened().IsMatch(between) && !Break().IsMatch(between);
        return !Break().IsMatch(between) && !OtherVerb().IsMatch(between);
    }

    [GeneratedRegex(
        @"^\W+(?:that |which )?(happened|occurred|took place|broke out|erupted|began|started|rang out|was reported|were reported)\b")]
    private static partial Regex Happened();

    [GeneratedRegex(@"[.;:—–“”""\n]|\b(who|whom|when|after|before|as|while|since|until|because|police|said|says|told|and)\b")]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?!wounded|injured|killed)\w+(ed|ing)\b")]
    private static partial Regex OtherVerb();
}
