using System.Collections.Immutable;

namespace Hearsay.Desk.Views;

/// <summary>A block of an article with what stands beside it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Pieces">Its words, cut where something begins or ends.</param>
/// <param name="Cards">The statements whose words begin in it.</param>
public sealed record BlockView(Block Block, ImmutableArray<Piece> Pieces, ImmutableArray<CardView> Cards)
{
    /// <summary>The cards of the statements that are sure enough to be shown at once.</summary>
    public IEnumerable<CardView> SureCards => Cards.Where(card => card.IsSure);

    /// <summary>The cards that are folded away.</summary>
    public IEnumerable<CardView> UnsureCards => Cards.Where(card => !card.IsSure);

    /// <summary>Whether its lines are kept as they are.</summary>
    public bool KeepsLines => Block.Kind is BlockKind.List or BlockKind.Table or BlockKind.Embed or BlockKind.Other;

    /// <summary>Whether its kind can be seen without being named.</summary>
    public bool IsPlain => Block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quote;
}
