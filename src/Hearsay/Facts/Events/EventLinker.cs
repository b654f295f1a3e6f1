using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Tells which events of an article are one happening told again.</summary>
/// <remarks>Each event is held against the last few happenings of its category, so that the work grows with the text alone.</remarks>
internal sealed class EventLinker(EntityTokens entities, ImmutableArray<TimeExpression> times, ImmutableArray<Place> places)
{
    /// <summary>The most happenings of one category that an event is held against.</summary>
    private const int MostHappenings = 12;

    /// <summary>The events with the first that is the same, and with a time and place of the same happening where they have none.</summary>
    public ImmutableArray<EventDraft> Link(ImmutableArray<EventDraft> drafts)
    {
        var linked = drafts.ToBuilder();
        var happenings = new Dictionary<EventType, List<int>>();
        for (var index = 0; index < linked.Count; index++)
        {
            if (!happenings.TryGetValue(linked[index].Type, out var known)) happenings[linked[index].Type] = known = [];
            var first = FindSame(linked, known, index);
            if (first < 0) known.Add(index);
            else Join(linked, first, index);
        }

        return linked.ToImmutable();
    }

    private int FindSame(ImmutableArray<EventDraft>.Builder drafts, List<int> known, int index)
    {
        for (var at = known.Count - 1; at >= Math.Max(0, known.Count - MostHappenings); at--)
            if (IsSame(drafts[known[at]], drafts[index])) return known[at];
        return -1;
    }

    // The one takes from the other what it lacks, so that a later event is held against all that is known of the happening.
    private static void Join(ImmutableArray<EventDraft>.Builder drafts, int first, int index)
    {
        var (one, other) = (drafts[first], drafts[index]);
        drafts[index] = other with { SameAs = first, Time = other.Time ?? one.Time, Place = other.Place ?? one.Place };
        drafts[first] = one with { Time = one.Time ?? other.Time, Place = one.Place ?? other.Place };
    }

    private bool IsSame(EventDraft one, EventDraft other)
    {
        if (one.IsBackground != other.IsBackground || one.Factuality.IsNegated != other.Factuality.IsNegated) return false;
        if (IsOpen(one) != IsOpen(other) || !AreTimesOne(one.Time, other.Time) || !ArePlacesOne(one.Place, other.Place)) return false;
        return AreSharing(one, other) ?? (one.Type == EventType.Assault || one.Trigger.Word.Mode == other.Trigger.Word.Mode);
    }

    private static bool IsOpen(EventDraft draft) => draft.Factuality.Factuality is Factuality.Unknown or Factuality.Counterfactual;

    // Whether they share a named participant in one role, or null where either has no named one.
    private bool? AreSharing(EventDraft one, EventDraft other)
    {
        bool? isShared = null;
        foreach (var role in one.Roles)
        {
            foreach (var twin in other.Roles.Where(twin => twin.Role == role.Role))
            {
                if (entities[role.Head] is not { } entity || entities[twin.Head] is not { } second) continue;
                if (entity == second) return true;
                isShared = false;
            }
        }

        // One attack may have many victims, who are named one by one.
        return one.Type == EventType.Assault && isShared == false && AreActorsOne(one, other) ? null : isShared;
    }

    private bool AreActorsOne(EventDraft one, EventDraft other) => one.Roles.Concat(other.Roles)
        .Where(role => role.Role == ParticipantRole.Actor && entities[role.Head] is not null)
        .Select(role => entities[role.Head]).Distinct().Count() < 2;

    private bool AreTimesOne(int? one, int? other)
    {
        if (one is not { } first || other is not { } second) return true;
        if (times[first].Value is not { } earlier || times[second].Value is not { } later) return true;
        // "2031-05" holds "2031-05-04": the shorter value is the wider.
        var length = Math.Min(Math.Min(earlier.Length, later.Length), "2031-05-04".Length);
        return earlier[..length] == later[..length];
    }

    private bool ArePlacesOne(int? one, int? other)
    {
        if (one is not { } first || other is not { } second) return true;
        var (here, there) = (places[first], places[second]);
        if (here.Kind != there.Kind) return here.Country is null || there.Country is null || here.Country == there.Country;
        return here.Name == there.Name || here.Kind is PlaceKind.Facility or PlaceKind.Other;
    }
}
