namespace Hearsay.Store.Stories;

/// <summary>What ties one story to another.</summary>
public enum RelationKind
{
    /// <summary>A report of the one has the very text of a report of the other.</summary>
    Copy,

    /// <summary>An article that is in the one now was in the other with what it said before.</summary>
    EarlierVersion,

    /// <summary>Both tell of one place on one day, and their figures of one thing cannot both be right.</summary>
    Contradiction,

    /// <summary>Both tell of one place on one day, or on days side by side.</summary>
    SamePlaceAndDay,

    /// <summary>Both quote somebody whom few quote.</summary>
    SameSpeaker,
}

/// <summary>Why a story is related.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Words">By what: the place and the day, the speaker's name, the article's title, both figures.</param>
public sealed record Relation(RelationKind Kind, string Words);
