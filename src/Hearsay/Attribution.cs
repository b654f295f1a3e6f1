using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Whether the source's own words are given.</summary>
public enum Manner
{
    /// <summary>All of the content stands in quotation marks.</summary>
    Direct,

    /// <summary>None of it does.</summary>
    Indirect,

    /// <summary>Some of it does.</summary>
    Mixed,
}

/// <summary>Whether the source uttered the content or holds it.</summary>
public enum Act
{
    /// <summary>Said, wrote, showed.</summary>
    Speech,

    /// <summary>Thinks, wants, fears, expects.</summary>
    Attitude,
}

/// <summary>Whether the source stands by the content.</summary>
public enum Polarity
{
    /// <summary>The source says it.</summary>
    Positive,

    /// <summary>The source denies it, or did not say it.</summary>
    Negative,
}

/// <summary>One statement with the words that say whose it is, after PARC and PolNeAR: source, cue and content.</summary>
public sealed record Attribution
{
    /// <summary>Whose statement it is, or null where the article does not say ("reportedly").</summary>
    public Source? Source { get; init; }

    /// <summary>The words that attribute, such as "said"; empty where the layout alone does.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>What is attributed, in text order; at least one span.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Whether the content is quoted.</summary>
    public Manner Manner { get; init; } = Manner.Indirect;

    /// <summary>Whether it was said or is held.</summary>
    public Act Act { get; init; }

    /// <summary>Whether the source stands by it.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The words with which the writer keeps a distance: "reportedly", "is said to".</summary>
    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>To whom it was said, or null.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>The index in <see cref="Reading.Times"/> of when it was said, or null.</summary>
    public int? Time { get; init; }

    /// <summary>Who passed it on: nearest to this page first, the source itself not among them.</summary>
    public ImmutableArray<Relay> Via { get; init; } = [];

    /// <summary>The index in <see cref="Reading.Attributions"/> of the one in whose content this one stands, or null.</summary>
    public int? Within { get; init; }

    /// <summary>How sure the reader is that all of this is so, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>From the first word of the content to its last: what permalinks, notes and corrections name.</summary>
    public TextSpan ContentCover() => new(Content[0].Start, Content[^1].End);
    /// <summary>Whether a person set it right: then it holds whatever the words beside it seem to say.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The smallest span that holds cue, source, recipient and content.</summary>
    public TextSpan Cover()
    {
        var cover = Content[0];
        foreach (var span in Content) cover = cover.Cover(span);
        foreach (var span in Cue) cover = cover.Cover(span);
        foreach (var span in Source?.Spans ?? []) cover = cover.Cover(span);
        foreach (var span in Recipient?.Spans ?? []) cover = cover.Cover(span);
        return cover;
    }
}
