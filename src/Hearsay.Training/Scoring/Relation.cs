using System.Collections.Immutable;

namespace Hearsay.Training.Scoring;

/// <summary>The three parts of one attribution as a scorer compares them; each in text order, without outer white space.</summary>
internal sealed record Relation
{
    /// <summary>The words for the source; empty where there is none.</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <summary>The words that attribute; empty where the layout alone does.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>What is attributed.</summary>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>The spans of one part.</summary>
    public ImmutableArray<TextSpan> this[Role role] => role switch
    {
        Role.Source => Source,
        Role.Cue => Cue,
        _ => Content,
    };

    /// <summary>The relation of an attribution that a reader found.</summary>
    public static Relation From(Attribution attribution, string text) => new()
    {
        Source = Trim(attribution.Source?.Spans ?? [], text),
        Cue = Trim(attribution.Cue, text),
        Content = Trim(attribution.Content, text),
    };

    /// <summary>The outermost relations of a reading: the gold marks no attribution inside another.</summary>
    public static ImmutableArray<Relation> From(Reading reading)
    {
        var outermost = reading.Attributions.Where(attribution => attribution.Within is null);
        return [.. outermost.Select(attribution => From(attribution, reading.Article.Text))];
    }

    /// <summary>Whether all three parts are the same spans.</summary>
    public bool IsSame(Relation other) =>
        Source.SequenceEqual(other.Source) && Cue.SequenceEqual(other.Cue) && Content.SequenceEqual(other.Content);

    private static ImmutableArray<TextSpan> Trim(ImmutableArray<TextSpan> spans, string text) =>
        [.. spans.Select(span => Trim(span, text)).Where(span => !span.IsEmpty).Distinct().Order()];

    private static TextSpan Trim(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (start < end && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
