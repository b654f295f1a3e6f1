using Hearsay.Mentions;

namespace Hearsay.Training.Trainers;

/// <summary>A text in which people marked for whom words stand.</summary>
internal interface IReferenceGold
{
    /// <summary>What they say of a pronoun or description; null where they looked at it not at all.</summary>
    ReferenceAnswer? Answer(ReferenceQuestion question);
}
