namespace Hearsay.Store;

/// <summary>One input of a batch: an article, a reading made before, or why there is neither.</summary>
public sealed record IntakeItem
{
    private IntakeItem()
    {
    }

    /// <summary>The article, or null where there is none.</summary>
    public ArticleInput? Input { get; private init; }

    /// <summary>The reading, where the input was one that was written before; else null.</summary>
    public Reading? Reading { get; private init; }

    /// <summary>Why it could not be read, or null where it was.</summary>
    public IntakeFailure? Failure { get; private init; }

    /// <summary>An article that was read.</summary>
    public static IntakeItem From(ArticleInput input) => new() { Input = input };

    /// <summary>A reading that was written before; the failure is what it is to whoever takes articles alone.</summary>
    internal static IntakeItem From(Reading reading, IntakeFailure failure) => new() { Reading = reading, Failure = failure };

    /// <summary>What it is to whoever takes readings, or articles alone.</summary>
    internal IntakeItem Decide(bool takesReadings)
    {
        if (Reading is null) return this;
        return takesReadings ? this with { Failure = null } : this with { Reading = null };
    }

    /// <summary>An input that could not be read.</summary>
    public static IntakeItem From(IntakeFailure failure) => new() { Failure = failure };
}
