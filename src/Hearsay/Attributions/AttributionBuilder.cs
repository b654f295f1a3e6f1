using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Turns finished drafts into attributions, an outer one before those inside it.</summary>
internal sealed class AttributionBuilder(TokenTable table, EntityIndex entities, SourceKindTable kinds)
{
    private readonly SourceResolver _sources = new(table, entities, kinds);
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
        var outer = draft.Within is { } within ? Build(within) : null;
        var proposal = draft.Proposal;
        var source = proposal.Source is { } range ? _sources.Resolve(range) : null;
        ImmutableArray<TextSpan> content = [.. proposal.Contents.Select(table.Span)];
        return _built[draft] = new Attribution
        {
            Source = source,
            Cue = [table.Span(proposal.Cue)],
            Content = content,
            Via = new RelayChain(table, entities, _sources, kinds).Trace(draft, source, outer),
            Confidence = proposal.Confidence,
        };
    }
}
