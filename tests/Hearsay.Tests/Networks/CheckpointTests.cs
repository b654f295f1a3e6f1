using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public sealed class CheckpointTests : IDisposable
{
    private const string Plan = "a small network";

    private static readonly InventedNews _news = InventedNews.Write(seed: 1, articleCount: 12);
    private static readonly SyntaxOptions _options = SmallNetworks.Syntax with { Epochs = 2 };

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-checkpoint").FullName;

    private string Path => System.IO.Path.Combine(_folder, "syntax.checkpoint");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_training_that_was_broken_off_goes_on_to_the_same_bits()
    {
        var (broken, examples) = SmallNetworks.Draw(_news, _options);
        var trainer = new SyntaxTrainer(broken, examples, _options);
        trainer.LearnEpoch(1);
        Checkpoint.Write(Path, Plan, 1, broken.Parameters, trainer.Adam);

        var (resumed, _) = SmallNetworks.Draw(_news, _options);
        var next = new SyntaxTrainer(resumed, examples, _options);
        Assert.Equal(1, Checkpoint.Read(Path, Plan, resumed.Parameters, next.Adam));
        resumed.Encoder.Take(resumed.Parameters);
        resumed.Heads.Take(resumed.Parameters);
        next.LearnEpoch(2);

        Assert.Equal(SmallNetworks.Train(_news, _options), SmallNetworks.Bytes(resumed));
    }

    [Fact]
    public void Without_a_checkpoint_nothing_is_done_yet()
    {
        var (model, _) = SmallNetworks.Draw(_news, _options);
        Assert.Equal(0, Checkpoint.Read(Path, Plan, model.Parameters, new Adam(model.Parameters)));
    }

    [Fact]
    public void The_checkpoint_of_another_plan_is_not_taken_up()
    {
        var (model, _) = SmallNetworks.Draw(_news, _options);
        Checkpoint.Write(Path, "another network", 3, model.Parameters, new Adam(model.Parameters));
        Assert.Equal(0, Checkpoint.Read(Path, Plan, model.Parameters, new Adam(model.Parameters)));
    }

    [Fact]
    public void A_checkpoint_takes_the_place_of_an_older_one_whole()
    {
        var (model, _) = SmallNetworks.Draw(_news, _options);
        Checkpoint.Write(Path, Plan, 1, model.Parameters, new Adam(model.Parameters));
        Checkpoint.Write(Path, Plan, 2, model.Parameters, new Adam(model.Parameters));
        Assert.Equal(2, Checkpoint.Read(Path, Plan, model.Parameters, new Adam(model.Parameters)));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }
}
