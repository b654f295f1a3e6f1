namespace Hearsay.Syntax;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase
{
    /// <summary>It begins with no letter: a mark.</summary>
    None,

    /// <summary>It begins with no letter and has a digit.</summary>
    Number,

    /// <summary>With a small letter at the start.</summary>
    Lower,

    /// <summary>With a capital at the start alone.</summary>
    Capital,

    /// <summary>With capitals mostly.</summary>
    Upper,

    /// <summary>With a capital at the start and some inside.</summary>
    Mixed,
}
