namespace Hearsay.Languages;

/// <summary>By what one and the same is known again of whom a deed is told twice.</summary>
internal enum DeedKind
{
    /// <summary>Also by "the", where nobody is named: "a soldier fled", "the soldier who escaped".</summary>
    Flight,

    /// <summary>By the noun of a thing: "a ferry sank", "the ferry sank".</summary>
    Wreck,

    /// <summary>By a name alone: many die in one article.</summary>
    Fate,
}
