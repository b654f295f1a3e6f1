using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Turns finished drafts into attributions, an outer one before those inside it.</summary>
internal sealed class AttributionBuilder(
    TokenTable table, EntityIndex entities, ImmutableArray<TimeExpression> times, ImmutableArray<Hedge> hedges, SourceKindTable kinds,
    ConfidenceScale scale)
{
    private readonly SourceResolver _sources = new(table, entities, kinds);
    private readonly RelayChain _relays = new(table, entities, new SourceResolver(table, entities, kinds), kinds);
    private readonly UnnamedSpeakers _unnamed = new(table, entities);
    private readonly Dictionary<AttributionDraft, Attribution> _built = [];

    /// <summary>The attributions by the start of the whole, each pointing at the one it stands in.</summary>
    public ImmutableArray<Attribution> Build(IReadOnlyList<AttributionDraft> drafts)
    {
        foreach (var draft in drafts) Build(draft);
        var order = drafts.OrderBy(draft => _built[draft].Cover()).ToArray();
        var places = new Dictionary<AttributionDraft, int>();
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;
        return [.. order.Select(draft => _built[draft] with { Within = draft.Within is { } outer ? places[outer] : null })];
    }

    private Attribution Build(AttributionDraft draft)
    {
        if (_built.TryGetValue(draft, out var done)) return done;
        if (draft.IsPost) return _built[draft] = BuildPost(draft.Proposal);
        var outer = draft.Within is { } within ? Build(within) : null;
        var proposal = draft.Proposal;
        var source = proposal.Source is { } range ? _sources.Resolve(range) : null;
        var before = _unnamed.GoneOnWith(proposal);
        if (before is not null) source = new Source(source!.Spans, null, null, before.Source!.Kind); // A pronoun is a source.
        var manner = MannerReader.Read(table, proposal);
        var attribution = new Attribution
        {
            Source = source,
            Cue = [table.Span(proposal.Cue)],
            Content = [.. proposal.Contents.Select(table.Span)],
            Manner = manner,
            Act = ActReader.Read(table, proposal, manner),
            Polarity = PolarityReader.Read(table, proposal),
            Hedges = [.. HedgeFinder.HedgesOf(table, proposal, hedges).Select(hedge => table.Span(hedge.Words))],
            Recipient = RecipientFinder.Find(table, proposal) is { } recipient ? _sources.ResolveRecipient(recipient) : null,
            Time = SayingTimeFinder.Find(table, proposal, times),
            Via = before is null ? _relays.Trace(draft, source, outer) : before.Via,
            Confidence = scale.Of(proposal.Confidence),
        };
        _unnamed.Add(proposal, attribution);
        return _built[draft] = attribution;
    }

    // All of a post is its author's own words, though no marks stand around them.
    private Attribution BuildPost(Proposal post)
    {
        var source = _sources.Resolve(post.Source!.Value); // Every post has an author: others give no draft.
        var span = table.Span(post.Source.Value);
        return new Attribution
        {
            Source = source with { Name = source.Name ?? table.Article[span] },
            Content = [.. post.Contents.Select(table.Span)],
            Manner = Manner.Direct,
            Confidence = post.Confidence,
        };
    }
}
