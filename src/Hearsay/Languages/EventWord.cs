using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Languages;

/// <summary>A word that names events of one category, where the words that depend on it allow.</summary>
/// <param name="Type">The category.</param>
/// <param name="Mode">The finer kind, or null.</param>
/// <param name="Frame">What its dependents have to do with the event.</param>
/// <param name="Needs">Lemmas of which one has to depend on it; empty where none has to.</param>
/// <param name="Unless">Lemmas of which none may.</param>
internal sealed record EventWord(
    EventType Type, string? Mode, ImmutableArray<EventDependent> Frame, FrozenSet<string> Needs, FrozenSet<string> Unless)
{
    /// <summary>Whether it names an event beside words with these lemmas.</summary>
    public bool Fits(IReadOnlyCollection<string> lemmas) =>
        (Needs.Count == 0 || lemmas.Any(Needs.Contains)) && !lemmas.Any(Unless.Contains);

    /// <summary>The dependent of this name, or null where the frame has none.</summary>
    public EventDependent? Find(string name)
    {
        foreach (var dependent in Frame) if (dependent.Name == name) return dependent;
        return null;
    }
}
