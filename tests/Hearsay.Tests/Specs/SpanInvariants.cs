using System.Collections.Immutable;

namespace Hearsay.Tests.Specs;

/// <summary>What holds of the spans and indices of every reading, whatever the text.</summary>
internal sealed partial class SpanInvariants
{
    private readonly Reading _reading;
    private readonly string _text;
    private readonly List<string> _breaches = [];

    private SpanInvariants(Reading reading)
    {
        _reading = reading;
        _text = reading.Article.Text;
    }

    /// <summary>The breaches of one reading, a sentence each; none where all is well.</summary>
    public static IReadOnlyList<string> FindBreaches(Reading reading)
    {
        var invariants = new SpanInvariants(reading);
        invariants.CheckBlocks();
        invariants.CheckSyntax();
        invariants.CheckEntities();
        for (var index = 0; index < reading.Attributions.Length; index++) invariants.Check(reading.Attributions[index], index);
        invariants.CheckOrder(reading.Attributions.Select(attribution => attribution.Cover().Start), "attributions");
        invariants.CheckRest();
        return invariants._breaches;
    }

    private void CheckBlocks()
    {
        var blocks = _reading.Article.Blocks;
        CheckLayer(blocks.Select(block => block.Span), "blocks");
        CheckCover(blocks.Select(block => block.Span), new TextSpan(0, _text.Length), "block");
        foreach (var block in blocks) Require(IsTrimmed(block.Span), $"the block {block} has outer white space");
        CheckSpans(_reading.Article.Links.Select(link => link.Span), "links");
    }

    private void CheckSyntax()
    {
        var (sentences, tokens) = (_reading.Syntax.Sentences, _reading.Syntax.Tokens);
        CheckLayer(sentences.Select(sentence => sentence.Span), "sentences");
        CheckLayer(tokens.Select(token => token.Span), "tokens");
        var next = 0;
        for (var index = 0; index < sentences.Length && next <= tokens.Length; index++)
        {
            Require(sentences[index].FirstToken == next, $"the tokens of the sentence {index} do not follow on");
            next = sentences[index].EndToken;
            if (next <= tokens.Length) Check(sentences[index], tokens.AsSpan()[sentences[index].FirstToken..next]);
        }

        Require(next == tokens.Length, "there are tokens outside sentences, or sentences without their tokens");
        CheckQuotations();
    }

    private void Check(Sentence sentence, ReadOnlySpan<Token> tokens)
    {
        Require(!tokens.IsEmpty, $"the sentence {sentence.Span} has no token");
        if (tokens.IsEmpty) return;
        var isWhole = tokens[0].Span.Start == sentence.Span.Start && tokens[^1].Span.End == sentence.Span.End;
        Require(isWhole, $"the sentence {sentence.Span} is not from its first token to its last");
        CheckCover(tokens.ToArray().Select(token => token.Span), sentence.Span, "token");
        var blocks = _reading.Article.Blocks;
        var isInBlock = IsIndex(sentence.Block, blocks.Length) && blocks[sentence.Block].Span.Contains(sentence.Span);
        Require(isInBlock, $"the sentence {sentence.Span} leaves its block");
    }

    private void CheckQuotations()
    {
        CheckSpans(_reading.Syntax.Quotations.Select(quotation => quotation.Span), "quotations");
        CheckOrder(_reading.Syntax.Quotations.Select(quotation => quotation.Span.Start), "quotations");
        foreach (var quotation in _reading.Syntax.Quotations)
        {
            Require(quotation.Span.Contains(quotation.Inner) && quotation.Depth >= 0,
                $"the quotation {quotation.Span} does not hold its inside");
            Require(_reading.Article.Blocks.Any(block => block.Span.Contains(quotation.Span)),
                $"the quotation {quotation.Span} leaves its block");
        }
    }

    private void CheckEntities()
    {
        foreach (var entity in _reading.Entities)
        {
            Require(entity.Mentions.Length > 0 && entity.Name.Length > 0, $"the entity \"{entity.Name}\" has no mention or no name");
            CheckSpans(entity.Mentions.Select(mention => mention.Span), $"mentions of {entity.Name}");
            CheckOrder(entity.Mentions.Select(mention => mention.Span.Start), $"mentions of {entity.Name}");
        }

        CheckOrder(_reading.Entities.Select(entity => entity.Mentions.FirstOrDefault().Span.Start), "entities");
    }

    private void Check(Attribution attribution, int index)
    {
        var label = $"attribution {index}";
        Require(attribution.Content.Length > 0, $"{label} has no content");
        CheckParts(attribution.Content, label + ", content");
        CheckParts(attribution.Cue, label + ", cue");
        CheckParts(attribution.Hedges, label + ", hedges");
        CheckParts(attribution.Source?.Spans ?? [], label + ", source");
        CheckParts(attribution.Recipient?.Spans ?? [], label + ", recipient");
        Require(attribution.Confidence is >= 0 and <= 1, $"{label} has a confidence of {attribution.Confidence}");
        RequireEntity(attribution.Source?.Entity, label);
        RequireEntity(attribution.Recipient?.Entity, label);
        foreach (var relay in attribution.Via) CheckParts(relay.Spans, label + ", via");
        foreach (var relay in attribution.Via) RequireEntity(relay.Entity, label);
        Require(attribution.Time is not { } time || IsIndex(time, _reading.Times.Length), $"{label} has a time that is not there");
        Require(IsRead(attribution.Content), $"{label} has content in furniture");
        CheckNesting(attribution, index);
    }

    private void CheckNesting(Attribution attribution, int index)
    {
        if (attribution.Within is not { } outer) return;
        Require(IsIndex(outer, _reading.Attributions.Length) && outer != index, $"attribution {index} stands within one that is not there");
        for (var steps = 0; outer is >= 0 && outer < _reading.Attributions.Length; steps++)
        {
            if (steps > _reading.Attributions.Length)
            {
                Require(false, $"attribution {index} stands within itself");
                return;
            }

            outer = _reading.Attributions[outer].Within ?? -1;
        }
    }

    private void CheckRest()
    {
        CheckFacts();
        CheckSpans(_reading.Credits.Select(credit => credit.Span), "credits");
        foreach (var diagnostic in _reading.Diagnostics)
        {
            Require(diagnostic.Span.IsEmpty || IsWhole(diagnostic.Span), $"the diagnostic {diagnostic.Code} points outside");
        }

        foreach (var origin in _reading.Origins)
        {
            var indices = origin.Attributions;
            Require(indices.Length > 0 && indices.All(index => IsIndex(index, _reading.Attributions.Length)),
                $"the origin {origin.Name} rests on attributions that are not there");
            Require(indices.Zip(indices.Skip(1)).All(pair => pair.First < pair.Second),
                $"the attributions of the origin {origin.Name} are not ascending");
        }
    }

    private bool IsRead(ImmutableArray<TextSpan> content) =>
        content.All(span => _reading.Article.Blocks.All(block => block.IsRead || !block.Span.Overlaps(span)));

    private void CheckParts(ImmutableArray<TextSpan> spans, string label)
    {
        Require(!spans.IsDefault, $"{label}: the spans are null");
        if (!spans.IsDefault) CheckLayer(spans, label);
    }

    private void CheckLayer(IEnumerable<TextSpan> spans, string label)
    {
        var all = spans.ToList();
        CheckSpans(all, label);
        Require(all.Zip(all.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), $"{label}: out of order or overlapping");
    }

    private void CheckSpans(IEnumerable<TextSpan> spans, string label)
    {
        foreach (var span in spans)
        {
            Require(!span.IsEmpty && IsWhole(span), $"{label}: {span} is empty, outside the text or cuts a character");
        }
    }

    private void CheckOrder(IEnumerable<int> starts, string label)
    {
        var all = starts.ToList();
        Require(all.Zip(all.Skip(1)).All(pair => pair.First <= pair.Second), $"{label}: out of order");
    }

    private void CheckCover(IEnumerable<TextSpan> spans, TextSpan whole, string label)
    {
        var at = whole.Start;
        foreach (var span in spans.Append(new TextSpan(whole.End, whole.End)))
        {
            var isBlank = at > span.Start || span.Start > _text.Length || string.IsNullOrWhiteSpace(_text[at..span.Start]);
            Require(isBlank, $"characters after {at} are in no {label}");
            at = Math.Max(at, span.End);
        }
    }

    private bool IsTrimmed(TextSpan span) =>
        span.IsEmpty || span.End > _text.Length || (!char.IsWhiteSpace(_text[span.Start]) && !char.IsWhiteSpace(_text[span.End - 1]));

    private bool IsWhole(TextSpan span) => span.End <= _text.Length && !CutsCharacter(span.Start) && !CutsCharacter(span.End);

    private bool CutsCharacter(int offset) =>
        offset > 0 && offset < _text.Length && char.IsHighSurrogate(_text[offset - 1]) && char.IsLowSurrogate(_text[offset]);

    private static bool IsIndex(int index, int count) => index >= 0 && index < count;

    private void RequireEntity(int? entity, string label) =>
        Require(entity is not { } index || IsIndex(index, _reading.Entities.Length), $"{label} names an entity that is not there");

    private void Require(bool holds, string breach)
    {
        if (!holds) _breaches.Add(breach);
    }
}
