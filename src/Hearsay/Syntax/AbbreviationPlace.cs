namespace Hearsay.Syntax;

/// <summary>Where the words that keep their full stop may stand in a sentence.</summary>
internal enum AbbreviationPlace
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Before the word it belongs to, so never at the end: "Mr."</summary>
    Before,

    /// <summary>Before a number, and else perhaps at the end: "Sept."</summary>
    BeforeNumber,

    /// <summary>Anywhere, the end included: "Inc."</summary>
    Either,
}
