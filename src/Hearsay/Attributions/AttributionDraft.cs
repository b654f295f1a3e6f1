namespace Hearsay.Attributions;

/// <summary>An attribution while the rules work on it, still in tokens.</summary>
internal sealed class AttributionDraft(Proposal proposal)
{
    /// <summary>The cue, source and content as the scorers, or a rule before this one, chose them.</summary>
    public Proposal Proposal { get; set; } = proposal;

    /// <summary>The words for those who passed this statement on, nearest to the page first.</summary>
    public List<TokenRange> Relays { get; } = [];

    /// <summary>The draft in whose content this one stands, or null.</summary>
    public AttributionDraft? Within { get; set; }

    /// <summary>Whether it is a post set into the page, which has no cue: the layout gives it to its author.</summary>
    public bool IsPost { get; init; }

    /// <summary>Whether it was taken into another and is no attribution of its own.</summary>
    public bool IsMerged { get; set; }

    /// <summary>Whether a token belongs to the content.</summary>
    public bool HasInContent(int token) => Proposal.Contents.Any(content => content.Contains(token));

    /// <summary>The number of tokens of the content.</summary>
    public int ContentLength => Proposal.Contents.Sum(content => content.Count);
}
