using System.Collections.Immutable;
using Hearsay.Export;

namespace Hearsay.Desk.Views;

/// <summary>Draws up the cards of a reading.</summary>
internal sealed class CardMaker(Reading reading, FactIndex facts, ArticleContext context)
{
    private const int WordsLength = 160;

    /// <summary>The card of an attribution.</summary>
    public CardView Make(int index)
    {
        var attribution = reading.Attributions[index];
        var span = attribution.ContentCover();
        var chain = Chain.Trace(reading, attribution);
        return new CardView
        {
            Index = index,
            Span = span,
            Words = Excerpt.Of(reading.Article, attribution.Content, WordsLength),
            Chain = chain,
            Source = attribution.Source is { Kind: not EntityKind.Writer } source ? source.Name : null,
            Marks = [.. AttributionFacts.Describe(reading, attribution).Select(mark => WordTime(mark, attribution))],
            Facts = facts.ListOf(index),
            IsSure = AttributionFacts.IsSure(attribution),
            IsOpen = context.Focus == span,
            IsDenied = attribution.Polarity == Polarity.Negative,
            Notes = [.. context.Notes.Where(note => note.Anchor.Span == span)],
            Corrections = [.. context.Corrections.Where(line => line.Correction.Anchor.Span == span)],
            Quotation = WriteQuotation(attribution, chain),
        };
    }

    // "Saturday night (2031-05-10TNI)" is "Saturday night (2031-05-10, Saturday, night)", as in the rows under the text.
    private string WordTime(string mark, Attribution attribution)
    {
        if (attribution.Time is not { } index || reading.Times[index] is not { Value: { } value } time) return mark;
        if (mark != $"{Excerpt.Straighten(reading.Article[time.Span])} ({value})") return mark;
        var wording = facts.FindWording(new FactMark(FactKind.Time, index));
        return wording is null ? mark : $"{mark[..^(value.Length + 1)]}{wording})";
    }

    private string WriteQuotation(Attribution attribution, ImmutableArray<ChainLink> chain)
    {
        var words = Excerpt.Of(reading.Article, attribution.Content, int.MaxValue);
        var metadata = reading.Article.Metadata;
        var place = new[] { metadata.Title, metadata.Published?.Date.ToString("yyyy-MM-dd", null), metadata.Url }.OfType<string>();
        return $"{words}\n{string.Join(Chain.Separator, chain)}\n{string.Join(", ", place)}";
    }
}
