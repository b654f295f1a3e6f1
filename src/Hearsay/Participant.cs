using System.Collections.Immutable;

namespace Hearsay;

/// <summary>What part somebody or something has in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Who does it.</summary>
    Actor,

    /// <summary>To whom it is done, in word or deed.</summary>
    Recipient,

    /// <summary>Who is killed or hurt by it.</summary>
    Victim,

    /// <summary>Where it happens.</summary>
    Place,

    /// <summary>With what it is done.</summary>
    Instrument,
}

/// <summary>Somebody or something that has a part in an event.</summary>
/// <param name="Role">The part.</param>
/// <param name="Spans">The words that name it, in text order; at least one.</param>
/// <param name="Entity">Index into <see cref="Reading.Entities"/>, or null where it has no name in the article.</param>
public sealed record Participant(ParticipantRole Role, ImmutableArray<TextSpan> Spans, int? Entity);
