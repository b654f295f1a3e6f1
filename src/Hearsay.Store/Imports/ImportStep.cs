namespace Hearsay.Store.Imports;

/// <summary>What became of one input of an import.</summary>
/// <param name="Progress">How far the import has come with it.</param>
/// <param name="Failure">Why it could not be imported; null where it was.</param>
public sealed record ImportStep(ImportProgress Progress, IntakeFailure? Failure)
{
    /// <summary>The file that it came from; null where it came from no file.</summary>
    public string? File { get; init; }

    /// <summary>The line of the row that it is, from 1; null where it is a whole file or page.</summary>
    public long? Line { get; init; }
}
