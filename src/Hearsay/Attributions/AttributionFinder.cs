using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds who says what in an article; the room's front door.</summary>
/// <remarks>Trained scorers propose cues with their sources and contents; rules then read relays, nesting and all the rest from the words.</remarks>
internal sealed class AttributionFinder
{
    private readonly ProposalFinder _proposals;
    private readonly CueTable _cues = CueTable.Load();
    private readonly RelayTable _relays = RelayTable.Load();
    private readonly SourceKindTable _kinds = SourceKindTable.English;

    private AttributionFinder(ProposalModels models) => _proposals = new ProposalFinder(models);

    /// <summary>Loads the finder with the models that the library carries.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for other features.</exception>
    public static AttributionFinder Load() => new(ProposalModels.Load());

    /// <summary>The attributions of an article, by the start of the whole.</summary>
    public ImmutableArray<Attribution> Find(
        Article article, SyntaxLayer syntax, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times)
    {
        var table = TokenTable.From(article, syntax, _cues);
        var index = new EntityIndex(entities);
        var drafts = Draft(table, index);
        var builder = new AttributionBuilder(table, index, _kinds);
        return builder.Build(drafts);
    }

    private List<AttributionDraft> Draft(TokenTable table, EntityIndex entities)
    {
        var drafts = _proposals.Find(table).Select(proposal => new AttributionDraft(proposal)).ToList();
        new RelayClauseReader(table).Merge(drafts);
        drafts.RemoveAll(draft => draft.IsMerged);
        var citations = new CitationReader(table);
        var relays = new RelayFinder(table, entities, _relays);
        foreach (var draft in drafts)
        {
            citations.Read(draft);
            relays.Find(draft);
        }

        Nesting.Link(drafts);
        return drafts;
    }
}
