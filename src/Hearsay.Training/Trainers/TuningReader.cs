using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Facts;
using Hearsay.Languages;
using Hearsay.Mentions;
using Hearsay.Plain;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Reads annotated articles with models that are still in training, rules and all, as the reader would.</summary>
internal sealed class TuningReader(SyntaxReader syntax)
{
    private readonly TextOpener _opener = new(FurnitureTable.Load(), LanguageIdentifier.Load());
    private readonly EntityFinder _entities = EntityFinder.Load();
    private readonly TimeFinder _times = TimeFinder.Load();

    /// <summary>The outermost attributions of the articles, each held against gold.</summary>
    public IEnumerable<Judgement> Judge(ProposalModels models, IEnumerable<PolnearArticle> articles)
    {
        var finder = AttributionFinder.From(models);
        return articles.SelectMany(article => Judge(finder, article));
    }

    private IEnumerable<Judgement> Judge(AttributionFinder finder, PolnearArticle article)
    {
        var opened = _opener.Open(article.Text, article.Metadata);
        var layer = syntax.Read(opened);
        var found = finder.Find(opened, layer, _entities.Find(opened, layer), _times.Find(opened, layer)).Attributions
            .Where(attribution => attribution.Within is null).ToArray();
        ImmutableArray<Relation> gold = [.. article.Relations.Select(relation => new Relation
        {
            Source = relation.Source,
            Cue = relation.Cue,
            Content = relation.Content,
        })];
        var right = AttributionScorer.MatchRelaxed([.. found.Select(attribution => Relation.From(attribution, article.Text))], gold);
        return found.Select((attribution, index) => new Judgement(attribution.Confidence, right.Contains(index)));
    }
}
