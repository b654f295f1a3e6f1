using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Makes events of drafts, and puts the quantities that were counted for them among those that the words say.</summary>
internal sealed class EventBuilder(FactWords words, EntityTokens entities, InnermostAttributions attributions)
{
    /// <summary>The events in text order, and all quantities in text order.</summary>
    public EventLayer Build(ImmutableArray<EventDraft> drafts, ImmutableArray<Toll> tolls, ImmutableArray<Quantity> quantities)
    {
        var all = quantities
            .Concat(tolls.SelectMany(toll => new[] { toll.Killed, toll.Injured }).OfType<Quantity>())
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Quantity>()
            .OrderBy(quantity => quantity.Span).ToImmutableArray();
        var indices = all.Select((quantity, index) => (quantity, index))
            .ToDictionary(pair => (object)pair.quantity, pair => pair.index, ReferenceEqualityComparer.Instance);
        int? IndexOf(Quantity? quantity) => quantity is null ? null : indices[quantity];
        var events = drafts.Zip(tolls, (draft, toll) =>
            ToEvent(draft) with { Killed = IndexOf(toll.Killed), Injured = IndexOf(toll.Injured) });
        return new EventLayer([.. events], all);
    }

    private Event ToEvent(EventDraft draft) => new(draft.Type, words.Syntax.Tokens[draft.Token].Span)
    {
        Mode = draft.Trigger.Word.Mode,
        Participants = [.. draft.Roles.Select(ToParticipant)],
        Time = draft.Time,
        Place = draft.Place,
        Factuality = draft.Factuality.Factuality,
        IsNegated = draft.Factuality.IsNegated,
        Attribution = attributions[draft.Token],
        SameAs = draft.SameAs,
    };

    private Participant ToParticipant(RoleToken role) => new(role.Role, [NounPhrase.SpanOf(words, role.Head)], entities[role.Head]);
}
