namespace Hearsay.Training.Trainers;

/// <summary>Two reports that are near enough to be compared.</summary>
/// <param name="Features">What they are compared by.</param>
/// <param name="IsOneStory">Whether they tell of one happening.</param>
/// <param name="Story">The story that the later one tells.</param>
internal sealed record ReportPair(double[] Features, bool IsOneStory, string Story);
