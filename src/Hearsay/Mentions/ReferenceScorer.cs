using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Mentions;

/// <summary>Chooses for whom a pronoun or a description stands, by trained trees over each candidate.</summary>
/// <param name="person">The trees for "he" and "she".</param>
/// <param name="thing">The trees for "it" and "they".</param>
/// <param name="nominal">The trees for descriptions.</param>
internal sealed class ReferenceScorer(BoostedTrees person, BoostedTrees thing, BoostedTrees nominal)
{
    /// <summary>The model's file among the library's resources.</summary>
    public const string Resource = "models/en/references.bin";

    /// <summary>The version of the features that the trees belong to.</summary>
    public const string Fingerprint = "references/3";

    /// <summary>The names of the trees and of the lists of features in the file.</summary>
    public const string Person = "person", Thing = "thing", Nominal = "nominal", Features = "features";

    private const double LeastActing = -2;
    private const double LeastCiting = -3;

    /// <summary>Loads the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged or made for other features.</exception>
    public static ReferenceScorer Load() => From(ModelFile.Load(Resource, Fingerprint));

    /// <summary>Takes the trees of a model file.</summary>
    /// <exception cref="InvalidDataException">Trees are missing, or made for other features.</exception>
    public static ReferenceScorer From(ModelFile file)
    {
        return new ReferenceScorer(Trees(Person), Trees(Thing), Trees(Nominal));

        BoostedTrees Trees(string name) => BoostedTrees.From(file, name, file.List($"{name}.{Features}").Length);
    }

    /// <summary>The one of the candidates that is most likely meant; null where it is more likely that none is.</summary>
    public EntityDraft? Choose(ReferenceQuestion question)
    {
        var (reference, candidates) = (question.Reference, question.Candidates);
        var trees = reference.Pronoun is null ? nominal : reference.Pronoun.IsPerson ? person : thing;
        var features = new ReferenceFeatures(question);
        var row = new FeatureRow();
        (EntityDraft? best, var highest) = (null, double.NegativeInfinity);
        for (var index = 0; index < candidates.Count; index++)
        {
            features.Write(index, row);
            var score = trees.Score(row.Values);
            if (score > Least(reference, candidates[index].Draft) && score > highest) (best, highest) = (candidates[index].Draft, score);
        }

        return best;
    }

    // Who says or thinks a thing is a person or body, and most often one with a name; who quotes another is most often an outlet.
    private static double Least(Reference reference, EntityDraft draft)
    {
        var act = reference.Pronoun is null ? CueClass.None : reference.Place.Act;
        var canAct = draft.Names.Count > 0 && draft.Kind != EntityKind.Other && (act != CueClass.Cite || draft.Kind != EntityKind.Place);
        if (act == CueClass.None || !canAct) return 0;
        return act == CueClass.Cite && draft.Kind == EntityKind.Outlet ? LeastCiting : LeastActing;
    }
}
