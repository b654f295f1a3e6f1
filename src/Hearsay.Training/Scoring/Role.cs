namespace Hearsay.Training.Scoring;

/// <summary>The three parts of an attribution.</summary>
internal enum Role
{
    /// <summary>Whose statement it is.</summary>
    Source,

    /// <summary>The words that attribute.</summary>
    Cue,

    /// <summary>What is attributed.</summary>
    Content,
}
