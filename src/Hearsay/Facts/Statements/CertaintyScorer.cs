using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>Says how sure clauses are: trees say whether readers take a thing for so, for not so or for open; the words say the rest.
/// </summary>
/// <param name="held">The trees whose score is the log-odds that a thing is taken for so.</param>
/// <param name="denied">The trees whose score is the log-odds that it is taken for not so.</param>
internal sealed class CertaintyScorer(BoostedTrees held, BoostedTrees denied)
{
    /// <summary>The model's file among the library's resources.</summary>
    public const string Resource = "models/en/certainty.bin";

    /// <summary>The version of the features that the trees belong to.</summary>
    public const string Fingerprint = "certainty/1";

    /// <summary>The names of the trees and of the list of features in the file.</summary>
    public const string Held = "held", Denied = "denied", Features = "features";

    // Chosen by cross-fitting. Things denied are rare, so less is asked of them.
    private const double LeastDenied = 0.3, LeastCertain = 0.75, LeastProbable = 0.55;

    /// <summary>Loads the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged or made for other features.</exception>
    public static CertaintyScorer Load() => From(ModelFile.Load(Resource, Fingerprint));

    /// <summary>Takes the trees of a model file.</summary>
    /// <exception cref="InvalidDataException">Trees are missing, or made for other features.</exception>
    public static CertaintyScorer From(ModelFile file)
    {
        var count = file.List(Features).Length;
        return new CertaintyScorer(BoostedTrees.From(file, Held, count), BoostedTrees.From(file, Denied, count));
    }

    /// <summary>How sure a clause is, by its row, its signs and what the rules make of it.</summary>
    /// <remarks>Where the words say how sure it is, they are taken at their word: "probably", "may", "had he left". Else the trees
    /// decide; and what they leave open is possible, or unknown where the rules find a wish, a plan or the like.</remarks>
    public Certainty Read(ReadOnlySpan<float> row, ClauseSigns signs, Certainty rule)
    {
        if (ByWords(signs, rule) is { } plain) return plain;
        // A denial needs a word that denies, or one that takes the clause and may.
        var mayDeny = rule.IsNegated || signs.Embedding != Embedding.None;
        if (mayDeny && BoostedTrees.Probability(denied.Score(row)) >= LeastDenied) return new Certainty(Factuality.Certain, true);
        var share = BoostedTrees.Probability(held.Score(row));
        if (share >= LeastCertain) return Certainty.Sure;
        if (share >= LeastProbable) return new Certainty(Factuality.Probable, false);
        if (IsLeftOpen(signs, rule) || IsPlainDenial(signs, rule)) return rule;
        return rule with { Factuality = Factuality.Possible };
    }

    private static Certainty? ByWords(ClauseSigns signs, Certainty rule)
    {
        if (rule.Factuality == Factuality.Counterfactual || signs.IsQuestion || signs.IsOrder) return rule;
        if (signs.Adverb is Likelihood.Likely or Likelihood.Reported) return rule with { Factuality = Factuality.Probable };
        // "If the dam breaks, the village will be flooded."
        var isPossible = signs.Adverb == Likelihood.Possible || signs.Modal == Likelihood.Possible
            || signs is { HasCondition: true, Modal: not Likelihood.None };
        if (isPossible) return rule with { Factuality = Factuality.Possible };
        var isGivenByVerb = signs.Embedding is Embedding.Expected or Embedding.Seeming or Embedding.Held or Embedding.Doubted
            ? rule.Factuality == Factuality.Probable
            : signs.Embedding == Embedding.Factive && signs.Mark == "that" && rule.Factuality == Factuality.Certain;
        return isGivenByVerb ? rule : null;
    }

    // What is only a purpose, "opened the valves to lower the water", is possible.
    private static bool IsLeftOpen(ClauseSigns signs, Certainty rule) =>
        rule.Factuality == Factuality.Unknown && (signs.Embedding != Embedding.None || signs.Mark != "to");

    // "Did not leave", "without leaving", "denied that he left": the words deny it, even if readers are not all sure.
    private static bool IsPlainDenial(ClauseSigns signs, Certainty rule) => rule == new Certainty(Factuality.Certain, true)
        && (signs.IsNegated || signs.Mark == "without" || (signs.Embedding == Embedding.Denied && signs.Mark is "that" or "to"));
}
