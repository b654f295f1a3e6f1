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
        var trainer = Trainer(SmallNetworks.Attributions, articleCount: 40);
        for (var epoch = 1; epoch <= SmallNetworks.Attributions.Linear.Epochs; epoch++) trainer.LearnEpoch(epoch, _ => { });
        var finder = new ProposalFinder(trainer.Result());
        var score = new ProposalScore();
        foreach (var article in InventedNews.Write(seed: 4, articleCount: 20).Articles)
        {
            var table = _maker.Make(article).Table;
            score.Add(article, table, finder.Find(table));
        }

        Assert.All(score.ByRole, figure => Assert.True(figure.Value >= Floor, score.ToString()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var options = SmallNetworks.Attributions;
        var bytes = Bytes(Trained(options, epochCount: 1));
        Assert.Equal(bytes, Bytes(Trained(options, epochCount: 1)));
        Assert.NotEqual(bytes, Bytes(Trained(options with { Linear = options.Linear with { Seed = 2 } }, epochCount: 1)));
    }

    [Fact]
    public void A_training_that_was_broken_off_goes_on_to_the_same_bits()
    {
        using var state = new MemoryStream();
        Trained(SmallNetworks.Attributions, epochCount: 1).Write(new BinaryWriter(state));
        state.Position = 0;
        var resumed = Trained(SmallNetworks.Attributions, epochCount: 0);
        resumed.Read(new BinaryReader(state));
        resumed.LearnEpoch(2, _ => { });

        Assert.Equal(Bytes(Trained(SmallNetworks.Attributions, epochCount: 2)), Bytes(resumed));
        Assert.Equal(state.Length, state.Position);
    }

    [Fact]
    public void Losses_fall_and_every_word_is_reported()
    {
        var trainer = Trainer(SmallNetworks.Attributions, articleCount: 10);
        var wordCount = 0;
        var first = trainer.LearnEpoch(1, count => wordCount += count).ByName;
        var second = trainer.LearnEpoch(2, _ => { }).ByName;

        var examples = SmallNetworks.Examples(InventedNews.Write(seed: 3, articleCount: 10), _maker);
        Assert.Equal(examples.Sum(example => example.Table.Count), wordCount);
        Assert.All(first.Zip(second), pair => Assert.True(pair.Second.Value < pair.First.Value, pair.ToString()));
    }

    private static AttributionTrainer Trainer(AttributionOptions options, int articleCount) =>
        new(options, SmallNetworks.Examples(InventedNews.Write(seed: 3, articleCount), _maker));

    private static AttributionTrainer Trained(AttributionOptions options, int epochCount)
    {
        var trainer = Trainer(options, articleCount: 10);
        for (var epoch = 1; epoch <= epochCount; epoch++) trainer.LearnEpoch(epoch, _ => { });
        return trainer;
    }

    private static byte[] Bytes(AttributionTrainer trainer)
    {
        var models = trainer.Result();
        var writer = new ModelFileWriter("attributions", "1", "sample");
        trainer.AddNetworkTo(writer);
        models.CueHead.AddTo(writer, ProposalModels.CueHeadTensor);
        models.CueExtent.AddTo(writer, ProposalModels.CueExtentTensor);
        models.Source.AddTo(writer, ProposalModels.SourceTensor);
        models.Content.AddTo(writer, ProposalModels.ContentTensor);
        return writer.ToBytes();
    }
}
