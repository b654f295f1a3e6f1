namespace Hearsay;

/// <summary>Whether a number is said to have risen or fallen.</summary>
public enum Trend
{
    /// <summary>It rose, or rose to this.</summary>
    Up,

    /// <summary>It fell, or fell to this.</summary>
    Down,
}

/// <summary>Words that say how many or how much.</summary>
/// <remarks>"Roughly 40" has a best number and no bounds; "at least five" a lower bound of five; "dozens" bounds alone.</remarks>
/// <param name="Span">The words of the number, its unit among them where it has one.</param>
/// <param name="Low">The least it can be, or null where the words give no lower bound.</param>
/// <param name="Best">The number as it is said, or null where the words give bounds alone.</param>
/// <param name="High">The most it can be, or null where the words give no upper bound.</param>
public sealed record Quantity(TextSpan Span, decimal? Low, decimal? Best, decimal? High)
{
    /// <summary>Whether no number is said: a singular noun counts one who was killed or hurt ("a man was shot dead").</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether a person set the number right, so that it is another than the words give.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether it is said to have risen or fallen, or null where neither is said.</summary>
    public Trend? Trend { get; init; }

    /// <summary>What it is measured in, such as "times", "percent" or "USD"; null where things are counted.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that keep it open, such as "at least" or "or so", or null.</summary>
    public TextSpan? Hedge { get; init; }

    /// <summary>The words for what is counted, such as "refugees", or null.</summary>
    public TextSpan? Counted { get; init; }

    /// <summary>What is counted and what befell it, such as "victims killed", or null where the words do not say.</summary>
    public string? Of { get; init; }
}
