using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Finds who says what in an article; the room's front door.</summary>
/// <remarks>Trained scorers propose cues with their sources and contents; rules read all the rest from the words.</remarks>
internal sealed class AttributionFinder
{
    private readonly ProposalFinder _proposals;
    private readonly CueTable _cues = CueTable.Load();
    private readonly RelayTable _relays = RelayTable.Load();
    private readonly SourceKindTable _kinds = SourceKindTable.English;

    private readonly ConfidenceScale _scale;

    private AttributionFinder(ProposalModels models)
    {
        _proposals = new ProposalFinder(models);
        _scale = models.Scale;
    }

    /// <summary>Loads the finder with the models that the library carries, for the states of a parser.</summary>
    /// <exception cref="InvalidDataException">A model is missing, damaged or made for other features.</exception>
    public static AttributionFinder Load(string parserSum) => From(ProposalModels.Load(parserSum));

    /// <summary>Takes models.</summary>
    public static AttributionFinder From(ProposalModels models) => new(models);

    /// <summary>Who says what in an article, whom it credits, and on whom its statements rest.</summary>
    public AttributionLayer Find(
        Article article, SyntaxLayer syntax, ImmutableArray<Entity> entities, ImmutableArray<TimeExpression> times)
    {
        var table = TokenTable.From(article, syntax, _cues);
        var index = new EntityIndex(entities);
        var hedges = HedgeFinder.Find(table);
        var attributions = new AttributionBuilder(table, index, times, hedges, _kinds, _scale).Build(Draft(table, index, times, hedges));
        return new AttributionLayer(
            attributions,
            CreditFinder.Find(article),
            OriginTracer.Trace(article, attributions, entities),
            HeadlineCheck.Check(table, attributions));
    }

    private List<AttributionDraft> Draft(
        TokenTable table, EntityIndex entities, ImmutableArray<TimeExpression> times, ImmutableArray<Hedge> hedges)
    {
        var drafts = Propose(table, hedges)
            .Select(proposal => new AttributionDraft(SourceTrimmer.Trim(table, AsClauseReader.Read(table, proposal), times)))
            .ToList();
        new RelayClauseReader(table).Merge(drafts);
        drafts.RemoveAll(draft => draft.IsMerged);
        var citations = new CitationReader(table, [.. drafts.Select(draft => draft.Proposal.Head)]);
        foreach (var draft in drafts) citations.Read(draft);
        drafts.RemoveAll(draft => citations.IsTaken(draft.Proposal.Head));
        var relays = new RelayFinder(table, entities, _relays);
        foreach (var draft in drafts) relays.Find(draft);
        var posts = EmbeddedPosts.Read(table);
        drafts.RemoveAll(draft => posts.IsSignature(draft.Proposal.Head));
        drafts.AddRange(posts.Drafts);
        Nesting.Link(drafts);
        drafts.RemoveAll(draft => draft.Within is not null && draft.Proposal.Confidence < NestedClauseFinder.LeastTrained);
        // What stood in one that is gone now stands in the one around that.
        Nesting.Link(drafts);
        return drafts;
    }

    private IEnumerable<Proposal> Propose(TokenTable table, ImmutableArray<Hedge> hedges)
    {
        var found = new QuotationCueFinder(table).Complete(_proposals.Find(table));
        found.AddRange([.. NounCueFinder.Find(table, found)]);
        found.AddRange([.. EstimateFinder.Find(table, found)]);
        found.Sort((left, right) => left.Head.CompareTo(right.Head));
        var continued = new ContinuedQuotation(table, found);
        var bordered = TrailingClause.Cut(table, new SourceBorders(table, _kinds).Set(found));
        var proposals = bordered.ConvertAll(proposal => DatelineTrimmer.Trim(table, continued.Extend(proposal)));
        proposals.AddRange([.. NestedClauseFinder.Find(table, proposals)]);
        return proposals.Concat(HearsayFinder.Find(table, [.. proposals], hedges)).OrderBy(proposal => proposal.Head);
    }
}
