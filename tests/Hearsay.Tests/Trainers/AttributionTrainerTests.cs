using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Tests.Networks;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class AttributionTrainerTests
{
    // A clean checkout without corpora learns this much from invented reports.
    private const double Floor = 90;

    private static readonly Parser _parser =
        SmallNetworks.ParserOf(SmallNetworks.Train(InventedNews.Write(seed: 1, articleCount: 40), SmallNetworks.Syntax));

    private static readonly AttributionExampleMaker _maker = new(SyntaxReader.From(_parser));

    [Fact]
    public void Scorers_find_who_said_what_in_articles_they_were_not_trained_on()
    {
        var models = Trainer().Train(SmallNetworks.Examples(InventedNews.Write(seed: 3, articleCount: 40), _maker), _ => { });
        var finder = new ProposalFinder(models);
        var score = new ProposalScore();
        foreach (var article in InventedNews.Write(seed: 4, articleCount: 20).Articles)
        {
            var table = _maker.Make(article).Table;
            score.Add(article, table, finder.Find(table));
        }

        Assert.All(score.ByName("invented").Values, figure => Assert.True(figure >= Floor, score.ToString()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var bytes = Train(seed: 1);
        Assert.Equal(bytes, Train(seed: 1));
        Assert.NotEqual(bytes, Train(seed: 2));
    }

    private static byte[] Train(int seed)
    {
        var options = SmallNetworks.Attributions;
        var trainer = Trainer(options with { Linear = options.Linear with { Epochs = 1, Seed = seed } });
        var models = trainer.Train(SmallNetworks.Examples(InventedNews.Write(seed: 3, articleCount: 10), _maker), _ => { });
        var writer = new ModelFileWriter("attributions", "1", "sample");
        trainer.AddNetworkTo(writer);
        models.CueHead.AddTo(writer, ProposalModels.CueHeadTensor);
        models.Source.AddTo(writer, ProposalModels.SourceTensor);
        models.Content.AddTo(writer, ProposalModels.ContentTensor);
        return writer.ToBytes();
    }

    private static AttributionTrainer Trainer() => Trainer(SmallNetworks.Attributions);

    private static AttributionTrainer Trainer(AttributionOptions options) =>
        new(options, SmallNetworks.StateWidth);
}
