namespace Hearsay.Syntax;

/// <summary>Which marks belong together.</summary>
internal enum QuotationMarkKind
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>Double marks, straight or curly.</summary>
    Double,

    /// <summary>Single marks, straight or curly.</summary>
    Single,

    /// <summary>Marks in the shape of angles.</summary>
    Angle,
}
