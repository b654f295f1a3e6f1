using System.Collections.Immutable;
using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>Writes what is known of a clause as numbers, for the trees that say how sure it is.</summary>
/// <remarks>A change here makes the trees invalid: raise <see cref="CertaintyScorer.Fingerprint"/> and train them anew.</remarks>
internal sealed class CertaintyFeatures(
    FactWords words, ImmutableArray<Clause> clauses, ImmutableArray<ClauseSigns> signs, Certainty[] rules)
{
    private static readonly Embedding[] _embeddings = Enum.GetValues<Embedding>()[1..];

    private static readonly Likelihood[] _modals =
        [Likelihood.Possible, Likelihood.Able, Likelihood.Coming, Likelihood.Would, Likelihood.Due];

    /// <summary>Writes the row of a clause.</summary>
    public void Write(int index, FeatureRow row)
    {
        row.Clear();
        var clause = clauses[index];
        AddOwn(row, clause, signs[index]);
        AddMark(row, signs[index]);
        foreach (var embedding in _embeddings) row.Add($"taken: {embedding}", signs[index].Embedding == embedding);
        row.Add("rules: factuality", (float)rules[index].Factuality);
        row.Add("rules: negated", rules[index].IsNegated);
        AddGovernor(row, clause);
        AddAround(row, clause);
        AddDependents(row, clause, signs[index]);
    }

    private void AddOwn(FeatureRow row, Clause clause, ClauseSigns own)
    {
        foreach (var kind in Enum.GetValues<ClauseKind>()) row.Add($"kind: {kind}", clause.Kind == kind);
        foreach (var form in Enum.GetValues<ClauseForm>()) row.Add($"form: {form}", clause.Form == form);
        AddTag(row, "tag", clause.Head);
        foreach (var modal in _modals) row.Add($"modal: {modal}", own.Modal == modal);
        row.Add("adverb", (float)own.Adverb);
        row.Add("negated", own.IsNegated);
        row.Add("perfect", own.IsPerfect);
        row.Add("whole", own.IsWhole);
        row.Add("question", own.IsQuestion);
        row.Add("order", own.IsOrder);
        row.Add("length", Math.Min(clause.End - clause.First, 40));
        AddMeaning(row, "own", clause.Head);
    }

    private static void AddMark(FeatureRow row, ClauseSigns own)
    {
        row.Add("mark: condition", own.Mark is "if" or "unless" or "provided" or "assuming");
        row.Add("mark: whether", own.Mark is "whether");
        row.Add("mark: time", own.Mark is "when" or "as" or "while" or "after" or "since" or "once");
        row.Add("mark: ahead", own.Mark is "before" or "until" or "till");
        row.Add("mark: reason", own.Mark is "because" or "since" or "although" or "though");
        row.Add("mark: that", own.Mark is "that");
        row.Add("mark: from", own.Mark is "from" or "against");
        row.Add("mark: of", own.Mark is "of" or "for" or "about" or "in" or "on" or "at");
        row.Add("mark: by", own.Mark is "by" or "with");
        row.Add("mark: none", own.Mark.Length == 0);
    }

    private void AddGovernor(FeatureRow row, Clause clause)
    {
        var governor = ClauseSignReader.GovernorOf(words, clause);
        AddTag(row, "governor", governor);
        row.Add("governor: noun", words.PartAt(governor) is PartOfSpeech.Noun or PartOfSpeech.Propn);
        row.Add("governor: adjective", words.PartAt(governor) is PartOfSpeech.Adj);
        row.Add("governor: says", PredicateTable.English.EmbeddingOf(words.Lemma(governor), ClauseForm.That) is Embedding.Said);
        row.Add("governor: be", words.Lemma(governor) is "be");
    }

    private void AddAround(FeatureRow row, Clause clause)
    {
        var (parent, depth) = (clause.Parent, 0);
        for (var outer = parent; outer >= 0 && depth < 5; outer = clauses[outer].Parent) depth++;
        row.Add("depth", depth);
        row.Add("around: factuality", parent < 0 ? -1 : (float)rules[parent].Factuality);
        row.Add("around: negated", parent >= 0 && rules[parent].IsNegated);
        row.Add("around: embedding", parent < 0 ? -1 : (float)signs[parent].Embedding);
        row.Add("around: coming", parent >= 0 && signs[parent].Modal is Likelihood.Coming);
        row.Add("around: would", parent >= 0 && signs[parent].Modal is Likelihood.Would);
        row.Add("around: question", parent >= 0 && signs[parent].IsQuestion);
        row.Add("around: kind", parent < 0 ? -1 : (float)clauses[parent].Kind);
        var beyond = parent < 0 ? -1 : clauses[parent].Parent;
        row.Add("beyond: factuality", beyond < 0 ? -1 : (float)rules[beyond].Factuality);
    }

    private void AddDependents(FeatureRow row, Clause clause, ClauseSigns own)
    {
        var (subject, isPassive, hasObject, isProgressive) = (-1, false, false, false);
        foreach (var child in words.Children(clause.Head))
        {
            var relation = words.Relation(child);
            if (subject < 0 && relation.StartsWith("nsubj", StringComparison.Ordinal)) subject = child;
            isPassive |= relation == "aux:pass";
            hasObject |= relation == "obj";
            isProgressive |= relation == "aux" && words.Lemma(child) == "be";
        }

        row.Add("subject: I", words.Folded(subject) is "i" or "we");
        row.Add("subject: you", words.Folded(subject) is "you");
        row.Add("subject: pronoun", words.PartAt(subject) is PartOfSpeech.Pron);
        row.Add("passive", isPassive);
        row.Add("object", hasObject);
        row.Add("progressive", isProgressive && own.Modal != Likelihood.Coming);
        row.Add("condition", own.HasCondition);
    }

    private void AddTag(FeatureRow row, string name, int token)
    {
        var tag = words.TagAt(token);
        row.Add($"{name}: base", tag is "VB");
        row.Add($"{name}: past", tag is "VBD");
        row.Add($"{name}: present", tag is "VBZ" or "VBP");
        row.Add($"{name}: gerund", tag is "VBG");
        row.Add($"{name}: participle", tag is "VBN");
    }

    private void AddMeaning(FeatureRow row, string name, int token)
    {
        row.Add($"{name}: takes that", (float)PredicateTable.English.EmbeddingOf(words.Lemma(token), ClauseForm.That));
        row.Add($"{name}: takes to", (float)PredicateTable.English.EmbeddingOf(words.Lemma(token), ClauseForm.To));
        row.Add($"{name}: takes ing", (float)PredicateTable.English.EmbeddingOf(words.Lemma(token), ClauseForm.Ing));
    }
}
