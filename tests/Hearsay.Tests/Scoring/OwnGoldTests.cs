using Hearsay.Tests.House;
using Hearsay.Tests.Specs;
using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class OwnGoldTests
{
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void No_figure_on_the_repositorys_gold_is_under_its_floor()
    {
        var figures = OwnGold.Measure(Reader, Repository.PathOf("eval/gold")).ToDictionary(figure => figure.Key, figure => figure.Value.F1);
        Assert.Empty(Floors.Load(Repository.PathOf("eval/floors.json")).FindSunken(OwnGold.Suite, figures));
    }

    [Fact]
    public void Every_gold_article_keeps_the_invariants_of_spans() =>
        Assert.Empty(GoldArticle.LoadAll(Repository.PathOf("eval/gold"))
            .SelectMany(gold => SpanInvariants.FindBreaches(Reader.Read(Reader.OpenText(gold.Text, gold.Metadata)))));

    [Fact]
    public void Every_attribution_of_the_gold_has_a_cue() =>
        Assert.All(GoldArticle.LoadAll(Repository.PathOf("eval/gold"))
            .SelectMany(gold => gold.Relations), relation => Assert.NotEmpty(relation.Cue));
}
