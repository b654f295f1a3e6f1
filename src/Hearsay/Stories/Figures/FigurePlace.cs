namespace Hearsay.Stories;

/// <summary>Where in a report a number stands.</summary>
internal enum FigurePlace
{
    /// <summary>In the headline or the beginning, where a report says what it is about.</summary>
    Lead,

    /// <summary>Further down, where parts and other days are told too.</summary>
    Body,

    /// <summary>In a sentence that adds several events up or goes back to an older one.</summary>
    Background,
}
