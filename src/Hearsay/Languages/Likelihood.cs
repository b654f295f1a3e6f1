namespace Hearsay.Languages;

/// <summary>What a word beside a verb says of how likely the thing is.</summary>
internal enum Likelihood
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is sure: "certainly".</summary>
    Sure,

    /// <summary>It is likely: "probably", "must have".</summary>
    Likely,

    /// <summary>Others say so: "reportedly".</summary>
    Reported,

    /// <summary>It is possible: "perhaps", "may".</summary>
    Possible,

    /// <summary>It is able or allowed to be: "can".</summary>
    Able,

    /// <summary>It is to come: "will".</summary>
    Coming,

    /// <summary>It would be, or was to come: "would".</summary>
    Would,

    /// <summary>It ought to be: "should", "must".</summary>
    Due,

    /// <summary>It is not so, or hardly: "not", "never", "barely".</summary>
    Not,
}
