using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Desk.Views;

/// <summary>An article as its page shows it.</summary>
public sealed record ArticleView
{
    /// <summary>What was read, with the desk's corrections in it.</summary>
    public required Reading Reading { get; init; }

    /// <summary>What is known beside the reading.</summary>
    public required ArticleContext Context { get; init; }

    /// <summary>The block that is the headline, or null where the text has none.</summary>
    public required BlockView? Headline { get; init; }

    /// <summary>The other blocks in their order.</summary>
    public required ImmutableArray<BlockView> Blocks { get; init; }

    /// <summary>The facts, and where they stand.</summary>
    public required FactIndex Facts { get; init; }

    /// <summary>On whom it rests.</summary>
    public required Sourcing Sourcing { get; init; }

    /// <summary>How many characters of the text stand beyond what is shown; most often 0.</summary>
    public int LeftOut { get; init; }

    /// <summary>What the page is called.</summary>
    public string Title => (string.IsNullOrWhiteSpace(Reading.Article.Metadata.Title) ? null : Reading.Article.Metadata.Title)
        ?? (Headline is null ? null : Excerpt.Straighten(Reading.Article[Headline.Block.Span])) ?? "Untitled";

    /// <summary>All cards, in the order of their words.</summary>
    public IEnumerable<CardView> Cards => (Headline is null ? Blocks : Blocks.Insert(0, Headline)).SelectMany(block => block.Cards);

    /// <summary>Notes that belong to the whole text, or to words in which no statement is read any more.</summary>
    public IEnumerable<NotedWords> OtherNotes
    {
        get
        {
            var spans = Cards.Select(card => card.Span).ToHashSet();
            return Context.Notes.Where(note => note.Anchor.Span is not { } span || !spans.Contains(span))
                .Select(note => new NotedWords(note, FindWords(note.Anchor.Span)));
        }
    }

    /// <summary>Draws up the page of a reading.</summary>
    public static ArticleView From(Reading reading, ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        var whole = reading;
        reading = ShortReading.Of(whole);
        var facts = FactIndex.From(reading);
        var blocks = MakeBlocks(reading, facts, context);
        var headline = blocks.FirstOrDefault(block => block.Block.Kind == BlockKind.Headline);
        return new ArticleView
        {
            Reading = reading,
            Context = context,
            Headline = headline,
            Blocks = headline is null ? blocks : blocks.Remove(headline),
            Facts = facts,
            Sourcing = Sourcing.From(reading),
            LeftOut = ReferenceEquals(reading, whole) ? 0 : whole.Article.Text.Length - reading.Article.Blocks[^1].Span.End,
        };
    }

    private string? FindWords(TextSpan? span) => span is { } words && words.End <= Reading.Article.Text.Length
        ? Excerpt.Of(Reading.Article, [words], 120) : span is null ? Title : null;

    private static ImmutableArray<BlockView> MakeBlocks(Reading reading, FactIndex facts, ArticleContext context)
    {
        var segments = SegmentCutter.Cut(reading, context.Focus is { } focus ? [focus] : []);
        var firsts = segments.SelectMany(segment => segment.Strands.Where(strand => strand.Role == Role.Content)
                .Select(strand => (strand.Attribution, segment.Block)))
            .DistinctBy(part => part.Attribution).OrderBy(part => part.Attribution).ToLookup(part => part.Block, part => part.Attribution);
        var byBlock = segments.ToLookup(segment => segment.Block);
        var cards = new CardMaker(reading, facts, context);
        return
        [
            .. reading.Article.Blocks.Select((block, index) => new BlockView(
                block,
                [.. byBlock[index].Select(segment => MakePiece(reading, segment, facts, context.Focus))],
                [.. firsts[index].Select(cards.Make)])),
        ];
    }

    private static Piece MakePiece(Reading reading, Segment segment, FactIndex facts, TextSpan? focus)
    {
        var marks = SegmentMarks.Of(reading, segment);
        var isInFocus = focus is { } words && words.Contains(segment.Span);
        return new Piece(
            reading.Article[segment.Span],
            string.Join(' ', isInFocus ? marks.Add("focus") : marks),
            [.. segment.Strands.Where(strand => SegmentMarks.BeginsContent(reading, segment, strand)).Select(strand => strand.Attribution)],
            [.. segment.Strands.Where(strand => SegmentMarks.EndsContent(reading, segment, strand)).Select(strand => strand.Attribution)],
            isInFocus && segment.Span.Start == focus!.Value.Start)
        {
            Fact = facts.FindLink(segment),
            OpenedFacts = facts.ListOpening(segment),
            Badges = facts.ListBadges(segment),
        };
    }
}
