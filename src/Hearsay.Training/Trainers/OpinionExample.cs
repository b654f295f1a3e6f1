namespace Hearsay.Training.Trainers;

/// <summary>A sentence to learn opinion from.</summary>
/// <param name="Fold">The part of the corpus that it belongs to.</param>
/// <param name="Writer">The features of the writer's words.</param>
/// <param name="Source">The features of the words of a source in it; empty where it has none.</param>
/// <param name="IsOpinion">Whether people judged it to be opinion.</param>
internal sealed record OpinionExample(int Fold, uint[] Writer, uint[] Source, bool IsOpinion);
