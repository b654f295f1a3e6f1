namespace Hearsay.Languages;

/// <summary>What a word does to how sure an event sounds.</summary>
/// <param name="Factuality">How sure it leaves it.</param>
/// <param name="IsNegated">Whether it says that the event is not so.</param>
internal readonly record struct FactualityWord(Factuality Factuality, bool IsNegated);
