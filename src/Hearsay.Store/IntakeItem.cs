namespace Hearsay.Store;

/// <summary>One input of a batch: an article, or why there is none.</summary>
public sealed record IntakeItem
{
    private IntakeItem()
    {
    }

    /// <summary>The article, or null where it could not be read.</summary>
    public ArticleInput? Input { get; private init; }

    /// <summary>Why it could not be read, or null where it was.</summary>
    public IntakeFailure? Failure { get; private init; }

    /// <summary>An article that was read.</summary>
    public static IntakeItem From(ArticleInput input) => new() { Input = input };

    /// <summary>An input that could not be read.</summary>
    public static IntakeItem From(IntakeFailure failure) => new() { Failure = failure };
}
