using System.Collections.Immutable;

namespace Hearsay.Facts;

/// <summary>An event before it is linked to others and its dead are counted.</summary>
/// <param name="Trigger">The word that names it.</param>
/// <param name="Roles">The heads of its participants.</param>
internal sealed record EventDraft(EventTrigger Trigger, ImmutableArray<RoleToken> Roles)
{
    public int Token => Trigger.Token;

    public EventType Type => Trigger.Word.Type;

    public EventFactuality Factuality { get; init; }

    /// <summary>When: an index into the article's times, or null.</summary>
    public int? Time { get; init; }

    /// <summary>Where: an index into the article's places, or null.</summary>
    public int? Place { get; init; }

    /// <summary>Whether it is told as history or for comparison, not as what the article reports.</summary>
    public bool IsBackground { get; init; }

    /// <summary>The first event that is the same: an index among the drafts, or null.</summary>
    public int? SameAs { get; init; }
}
