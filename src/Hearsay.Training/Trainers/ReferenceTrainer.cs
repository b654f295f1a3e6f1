using Hearsay.Mentions;
using Hearsay.Models;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Trains the choice of those for whom pronouns and descriptions stand.</summary>
/// <remarks>First the texts whose every mention is marked are walked as the marks say. With what was learned from these, all are walked
/// again, now as a reader walks them, who errs and goes on from the error: each by trees that have not seen it.</remarks>
internal sealed class ReferenceTrainer(TreeOptions options, WordLikeness likeness)
{
    private const int PartCount = 3;
    private const string Path = "references";

    /// <summary>Trains on the texts and gives the model's file.</summary>
    public byte[] Train(IReadOnlyCollection<ReferenceText> texts)
    {
        var marked = texts.Where(text => text.Gold is GumGold).Select(text => (Part: PartOf(text), Rows: Walk(text, null))).ToList();
        var rows = marked.ConvertAll(text => text.Rows);
        for (var part = 0; part < PartCount; part++)
        {
            var scorer = ScorerOf(Grow(ReferenceRows.Join(marked.Where(text => text.Part != part).Select(text => text.Rows))));
            rows.AddRange(texts.Where(text => PartOf(text) == part).Select(text => Walk(text, scorer)));
        }

        return Grow(ReferenceRows.Join(rows));
    }

    /// <summary>Counts what a model would choose in a text that is walked as its marks say.</summary>
    public void Compare(ReferenceText text, byte[] model, ChoiceScore score)
    {
        var scorer = ScorerOf(model);
        EntityFinder.From(likeness, Choose).Find(text.Article, text.Syntax);

        EntityDraft? Choose(ReferenceQuestion question)
        {
            if (text.Gold.Answer(question) is not { } answer) return null;
            var chosen = scorer.Choose(question);
            var isRight = chosen is null ? answer.IsNoneAllowed
                : question.Candidates.Zip(answer.IsAllowed).Any(pair => pair.Second && pair.First.Draft == chosen);
            score.Add(question.Reference, isRight);
            return MeantBy(answer, question);
        }
    }

    /// <summary>A finder of entities with a model.</summary>
    public EntityFinder Finder(byte[] model) => EntityFinder.From(likeness, ScorerOf(model).Choose);

    private static ReferenceScorer ScorerOf(byte[] model) =>
        ReferenceScorer.From(ModelFile.Read(model, Path, ReferenceScorer.Fingerprint));

    // Not the folds of cross-fitting, of which one may be left out.
    private static int PartOf(ReferenceText text) => text.Id.Sum(letter => letter) % PartCount;

    // Walks a text as a scorer chooses or, without one, as the marks say.
    private ReferenceRows Walk(ReferenceText text, ReferenceScorer? scorer)
    {
        var rows = new ReferenceRows();
        EntityFinder.From(likeness, Choose).Find(text.Article, text.Syntax);
        return rows;

        EntityDraft? Choose(ReferenceQuestion question)
        {
            if (text.Gold.Answer(question) is not { } answer) return scorer?.Choose(question);
            rows.For(question.Reference).Add(question, answer);
            if (scorer is not null) return scorer.Choose(question);
            return MeantBy(answer, question);
        }
    }

    private static EntityDraft? MeantBy(ReferenceAnswer answer, ReferenceQuestion question)
    {
        var meant = Array.IndexOf(answer.IsAllowed, true);
        return answer.IsNoneAllowed || meant < 0 ? null : question.Candidates[meant].Draft;
    }

    private byte[] Grow(ReferenceRows rows)
    {
        var writer = new ModelFileWriter("references", "1", ReferenceScorer.Fingerprint);
        Add(ReferenceScorer.Person, rows.Person);
        Add(ReferenceScorer.Thing, rows.Thing);
        Add(ReferenceScorer.Nominal, rows.Nominal);
        return writer.ToBytes();

        void Add(string name, ReferenceSets sets)
        {
            writer.AddList($"{name}.{ReferenceScorer.Features}", sets.Names);
            sets.Train(options).AddTo(writer, name);
        }
    }
}
