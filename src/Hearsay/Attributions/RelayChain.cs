using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Makes the chain of relays of a statement: those of the statement it stands in, then that one's source, then its own.</summary>
internal sealed class RelayChain(TokenTable table, EntityIndex entities, SourceResolver resolver, SourceKindTable kinds)
{
    /// <summary>The relays of a draft, nearest to the page first.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="source">Its source, who is no relay of their own statement.</param>
    /// <param name="outer">The attribution in whose content it stands, or null.</param>
    public ImmutableArray<Relay> Trace(AttributionDraft draft, Source? source, Attribution? outer)
    {
        var chain = new List<Relay>();
        if (outer is not null) chain.AddRange(outer.Via);
        // Who only thinks a thing has passed nothing on.
        if (outer is { Act: Act.Speech, Source: { } speaker }) chain.Add(From(speaker));

        chain.AddRange(draft.Relays.Select(From));
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. chain.Where(relay => !IsSource(relay, source) && known.Add(relay.Name))];
    }

    private static bool IsSource(Relay relay, Source? source) =>
        source is not null && (relay.Entity is { } entity ? entity == source.Entity : relay.Name == source.Name);

    private Relay From(Source speaker) =>
        new(speaker.Name ?? table.Article[speaker.Spans[0]], speaker.Kind, speaker.Entity, speaker.Spans, LinkOf(speaker.Spans[0]));

    private Relay From(TokenRange range)
    {
        var span = table.Span(range);
        return resolver.Core(range) is { } entity
            ? new Relay(entities[entity].Name, entities[entity].Kind, entity, [span], LinkOf(span))
            : new Relay(WithoutArticle(span), kinds.KindOf(resolver.Words(range)), null, [span], LinkOf(span));
    }

    private string WithoutArticle(TextSpan span)
    {
        var words = table.Article[span];
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
    }

    private string? LinkOf(TextSpan span) => TextOrder.LinkOver(table.Article, span);
}
