namespace Hearsay.Languages;

/// <summary>How a sentence tells no news.</summary>
internal enum BackgroundKind
{
    /// <summary>It tells news, as far as a word says.</summary>
    None,

    /// <summary>It goes back to what happened before.</summary>
    Recall,

    /// <summary>Its numbers are those of several events together.</summary>
    Sum,
}
