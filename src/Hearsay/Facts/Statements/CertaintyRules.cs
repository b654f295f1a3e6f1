using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Says by rules how sure clauses are: from the clause around, through the word that takes one, to its own modals and adverbs.
/// </summary>
/// <remarks>In the manner of FactBank (Saurí and Pustejovsky, 2009) and TruthTeller (Lotan, Stern, Dagan, 2013).</remarks>
internal static class CertaintyRules
{
    private const int MostDependents = 64;

    /// <summary>The certainty of every clause; each clause stands after the one it belongs to.</summary>
    public static Certainty[] Read(FactWords words, ImmutableArray<Clause> clauses, ImmutableArray<ClauseSigns> signs)
    {
        var around = new Certainty[clauses.Length];
        var read = new Certainty[clauses.Length];
        var isCounterfactual = CounterfactualFinder.Find(words, clauses, signs);
        for (var index = 0; index < clauses.Length; index++)
        {
            var parent = clauses[index].Parent;
            var own = signs[index];
            if (clauses[index].Kind == ClauseKind.Coordinated && parent >= 0)
            {
                around[index] = around[parent];
                own = WithShared(own, signs[parent]);
            }
            else
            {
                around[index] = AroundOf(words, clauses[index], own, parent < 0 ? Certainty.Sure : read[parent]);
            }

            read[index] = isCounterfactual[index]
                ? new Certainty(Factuality.Counterfactual, own.IsNegated) : Sharpen(around[index].With(OfOwn(own)), own);
        }

        return read;
    }

    // "May be sued or shut down": the second has the modal of the first.
    private static ClauseSigns WithShared(ClauseSigns own, ClauseSigns first) =>
        own.IsWhole ? own : own with { Modal = first.Modal, Adverb = own.Adverb == Likelihood.None ? first.Adverb : own.Adverb };

    private static Certainty AroundOf(FactWords words, Clause clause, ClauseSigns signs, Certainty parent) => clause.Kind switch
    {
        ClauseKind.Complement => Taken(clause.Form, signs, parent),
        ClauseKind.Relative => RelativeOf(words, clause, signs, parent),
        ClauseKind.Adverbial => AdverbialOf(clause, signs, parent),
        _ => signs.IsQuestion || signs.IsOrder ? Certainty.Open : Certainty.Sure,
    };

    private static Certainty RelativeOf(FactWords words, Clause clause, ClauseSigns signs, Certainty parent)
    {
        if (signs.Embedding != Embedding.None) return Taken(clause.Form, signs, parent with { IsNegated = false });
        if (clause.Form != ClauseForm.To) return Certainty.Sure;
        // "The first to leave" left.
        var noun = words.Head(clause.Head);
        var isRanked = words.Folded(noun) is "first" or "last" or "only" || words.Children(noun).Take(MostDependents).Any(child =>
            words.Folded(child) is "first" or "last" or "only" or "second" or "third" || words.TagAt(child) == "JJS");
        return isRanked ? Certainty.Sure : Certainty.Open;
    }

    private static Certainty AdverbialOf(Clause clause, ClauseSigns signs, Certainty parent)
    {
        if (signs.Mark is "if" or "unless" or "whether" or "lest" or "provided" or "providing" or "assuming") return Certainty.Open;
        if (signs.Mark is "without") return new Certainty(Factuality.Certain, true);
        if (signs.Embedding != Embedding.None) return Taken(clause.Form, signs, parent);
        return clause.Form == ClauseForm.To ? Certainty.Open : Certainty.Sure;
    }

    private static Certainty Taken(ClauseForm form, ClauseSigns signs, Certainty parent) => signs.Embedding switch
    {
        Embedding.Factive => Certainty.Sure,
        Embedding.Implied => parent,
        Embedding.Denied => parent with { IsNegated = !parent.IsNegated },
        Embedding.Stopped => new Certainty(Factuality.Certain, true),
        Embedding.Expected or Embedding.Seeming or Embedding.Held => parent.With(new Certainty(Factuality.Probable, false)),
        Embedding.Doubted => parent.With(new Certainty(Factuality.Probable, true)),
        Embedding.Feared => parent.With(new Certainty(Factuality.Possible, false)),
        Embedding.Allowed => parent.With(new Certainty(parent.IsNegated ? Factuality.Certain : Factuality.Possible, false)),
        Embedding.Imagined => new Certainty(Factuality.Counterfactual, false),
        Embedding.None when form is ClauseForm.Bare or ClauseForm.Ing => parent,
        Embedding.None or Embedding.Said or Embedding.Claimed when form == ClauseForm.That =>
            parent.IsNegated ? Certainty.Open : parent with { IsNegated = false },
        _ => Certainty.Open,
    };

    private static Certainty OfOwn(ClauseSigns signs)
    {
        var byModal = signs.Modal switch
        {
            Likelihood.Possible => Factuality.Possible,
            Likelihood.Able => signs.IsNegated ? Factuality.Certain : Factuality.Possible,
            Likelihood.Would => Factuality.Probable,
            Likelihood.Due => signs.IsPerfect ? Factuality.Probable : Factuality.Unknown,
            _ => Factuality.Certain,
        };
        var byAdverb = signs.Adverb switch
        {
            Likelihood.Likely or Likelihood.Reported => Factuality.Probable,
            Likelihood.Possible => Factuality.Possible,
            _ => Factuality.Certain,
        };
        return new Certainty((Factuality)Math.Max((int)byModal, (int)byAdverb), signs.IsNegated);
    }

    // "Whether he left or not": open is open, denied or not.
    private static Certainty Sharpen(Certainty read, ClauseSigns signs) =>
        signs.Mark == "whether" ? Certainty.Open : read;
}
