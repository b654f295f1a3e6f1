using System.CommandLine;

namespace Hearsay.Training.Verbs;

/// <summary>`train tagger`: trains tags and lemmas.</summary>
internal static class TrainTaggerVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command Create() => new("tagger", "Trains tags and lemmas.");
}
