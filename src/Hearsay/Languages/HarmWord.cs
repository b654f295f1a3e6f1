using System.Collections.Frozen;

namespace Hearsay.Languages;

/// <summary>A word that says what befell somebody.</summary>
/// <param name="Patient">Which dependent it befell: "subject" or "object" of the deed, or "of", whoever "of" or an owner names.</param>
/// <param name="Harm">What befell them.</param>
/// <param name="Needs">Lemmas of which one has to depend on it; empty where none has to.</param>
internal sealed record HarmWord(string Patient, Harm Harm, FrozenSet<string> Needs);
