namespace Hearsay;

/// <summary>What part of a page a block is.</summary>
public enum BlockKind
{
    /// <summary>The article's own headline.</summary>
    Headline,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When and where it was written.</summary>
    Dateline,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>An item of a list.</summary>
    List,

    /// <summary>A row or cell of a table.</summary>
    Table,

    /// <summary>The words under a picture or a video.</summary>
    Caption,

    /// <summary>A post from elsewhere set into the page.</summary>
    Embed,

    /// <summary>A correction or a note of an update.</summary>
    Correction,

    /// <summary>A line that names who contributed: "H/T ...", "(AP)".</summary>
    Credit,

    /// <summary>A pointer to another story: "RELATED: ...".</summary>
    Promo,

    /// <summary>A call to the reader: share, subscribe, comment.</summary>
    Call,

    /// <summary>A reader's comment.</summary>
    Comment,

    /// <summary>Anything else on the page.</summary>
    Other,
}
