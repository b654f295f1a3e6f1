using System.Collections.Immutable;

namespace Hearsay;

/// <summary>Something that happened, may have happened or is to happen, and who had a part in it.</summary>
/// <param name="Type">Its category.</param>
/// <param name="Trigger">The word or words that name it.</param>
public sealed record Event(EventType Type, TextSpan Trigger)
{
    /// <summary>A finer kind within the category, such as "firearms" or "arrest", or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Who and what had a part in it, by role and then in text order.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>When: index into <see cref="Reading.Times"/>, or null.</summary>
    public int? Time { get; init; }

    /// <summary>Where: index into <see cref="Reading.Places"/>, or null.</summary>
    public int? Place { get; init; }

    /// <summary>How many were killed: index into <see cref="Reading.Quantities"/>, or null.</summary>
    public int? Killed { get; init; }

    /// <summary>How many were hurt and lived: index into <see cref="Reading.Quantities"/>, or null.</summary>
    public int? Injured { get; init; }

    /// <summary>How sure the words make it sound.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Whether it is said not to have happened: "nobody was hurt".</summary>
    public bool IsNegated { get; init; }

    /// <summary>On whose word: index into <see cref="Reading.Attributions"/>, or null for the article's own voice.</summary>
    public int? Attribution { get; init; }

    /// <summary>The first event of the article that is the same happening: index into <see cref="Reading.Events"/>, or null.</summary>
    public int? SameAs { get; init; }
}
