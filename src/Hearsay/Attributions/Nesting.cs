namespace Hearsay.Attributions;

/// <summary>Links every attribution to the one in whose content it stands.</summary>
internal static class Nesting
{
    /// <summary>The most statements that one may stand in, one inside another; people lose count long before.</summary>
    private const int MostDepth = 8;

    /// <summary>Sets <see cref="AttributionDraft.Within"/> to the shortest content around each cue.</summary>
    /// <remarks>Only those whose content is still open at a cue are looked at, so this is linear but for nesting.</remarks>
    public static void Link(IReadOnlyList<AttributionDraft> drafts)
    {
        var byStart = drafts.OrderBy(draft => draft.Proposal.Contents[0].First).ToArray();
        var open = new List<AttributionDraft>();
        var next = 0;
        foreach (var draft in drafts.OrderBy(draft => draft.Proposal.Head))
        {
            var head = draft.Proposal.Head;
            while (next < byStart.Length && byStart[next].Proposal.Contents[0].First <= head) open.Add(byStart[next++]);
            open.RemoveAll(other => other.Proposal.Contents[^1].End <= head);
            draft.Within = Around(draft, open);
        }

        foreach (var draft in drafts) Cut(draft);
    }

    // Contents that run into one another may make a ring, or a ladder that goes on and on: where no end is in reach, the link is cut.
    private static void Cut(AttributionDraft draft)
    {
        var outer = draft.Within;
        for (var depth = 1; depth < MostDepth && outer is not null; depth++) outer = outer.Within;
        if (outer is { Within: not null }) draft.Within = null;
    }

    private static AttributionDraft? Around(AttributionDraft draft, List<AttributionDraft> open)
    {
        AttributionDraft? around = null;
        foreach (var other in open)
        {
            if (other == draft || !other.HasInContent(draft.Proposal.Head) || !IsOuter(other, draft)) continue;
            if (around is null || other.ContentLength < around.ContentLength) around = other;
        }

        return around;
    }

    // Where two stand in each other's content, the longer one is the outer; on equal terms the earlier cue is.
    private static bool IsOuter(AttributionDraft outer, AttributionDraft inner)
    {
        if (!inner.HasInContent(outer.Proposal.Head)) return true;
        return outer.ContentLength != inner.ContentLength
            ? outer.ContentLength > inner.ContentLength
            : outer.Proposal.Head < inner.Proposal.Head;
    }
}
