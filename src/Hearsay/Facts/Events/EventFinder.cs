using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>Finds the events an article tells of: who had a part in what, when, where, how many were killed and hurt.</summary>
internal static class EventFinder
{
    /// <summary>Finds them, with the facts that were found before.</summary>
    public static EventLayer Find(
        FactWords words, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times, ImmutableArray<Place> places,
        ImmutableArray<Quantity> quantities, ImmutableArray<Attribution> attributions)
    {
        var known = new EntityTokens(words, entities);
        var setting = new EventSetting(words, times, places, attributions);
        var background = new Background(words, setting, times);
        var drafts = Draft(words, new RoleFinder(words, known, entities), setting, background);
        drafts = new EventLinker(known, times, places).Link(drafts);
        var victims = new VictimReader(words, known, entities, new QuantityTokens(words, quantities));
        var tolls = TollFinder.Find(words, drafts, new CasualtyFinder(words, victims).Find(), background);
        return new EventBuilder(words, known, new InnermostAttributions(words, attributions)).Build(drafts, tolls, quantities);
    }

    private static ImmutableArray<EventDraft> Draft(FactWords words, RoleFinder roles, EventSetting setting, Background background)
    {
        var triggers = TriggerFinder.Find(words);
        // "The attack killed six": what does it is an event itself, and no participant.
        var named = triggers.Where(trigger => !VerbForms.IsVerb(words, trigger.Token)).Select(trigger => trigger.Token).ToHashSet();
        return
        [
            .. triggers.Select(trigger =>
                Draft(words, trigger, [.. roles.Find(trigger).Where(role => !named.Contains(role.Head))], setting, background)),
        ];
    }

    private static EventDraft Draft(
        FactWords words, EventTrigger trigger, ImmutableArray<RoleToken> roles, EventSetting setting, Background background) =>
        new(trigger, roles)
        {
            Factuality = EventFactuality.Of(words, trigger.Token),
            Time = setting.TimeOf(trigger.Token),
            Place = setting.PlaceOf(trigger.Token, roles),
            IsBackground = background.Holds(trigger.Token),
        };
}
