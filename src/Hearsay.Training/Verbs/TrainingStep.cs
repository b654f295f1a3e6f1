using System.CommandLine;

namespace Hearsay.Training.Verbs;

/// <summary>One of the trainings that make all models.</summary>
/// <param name="Name">What is said of it.</param>
/// <param name="Verb">The verb that does it.</param>
/// <param name="Arguments">What the verb is told.</param>
internal sealed record TrainingStep(string Name, Command Verb, string[] Arguments);
