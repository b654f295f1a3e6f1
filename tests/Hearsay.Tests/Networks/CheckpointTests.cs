using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public sealed class CheckpointTests : IDisposable
{
    private const string Plan = "a small network";

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-checkpoint").FullName;

    private string Path => System.IO.Path.Combine(_folder, "new", "sample.checkpoint");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_network_that_was_broken_off_goes_on_to_the_same_bits()
    {
        var news = InventedNews.Write(seed: 1, articleCount: 12);
        var options = SmallNetworks.Syntax with { Epochs = 2 };
        var (broken, examples) = SmallNetworks.Draw(news, options);
        var trainer = new SyntaxTrainer(broken, examples, options);
        trainer.LearnEpoch(1, _ => { });
        Checkpoint.Write(Path, Plan, 1, trainer.Write);

        var (resumed, _) = SmallNetworks.Draw(news, options);
        var next = new SyntaxTrainer(resumed, examples, options);
        Assert.Equal(1, Checkpoint.Read(Path, Plan, next.Read));
        next.LearnEpoch(2, _ => { });

        Assert.Equal(SmallNetworks.Train(news, options), SmallNetworks.Bytes(resumed));
    }

    [Fact]
    public void Without_a_checkpoint_nothing_is_done_yet() => Assert.Equal(0, Read(Plan));

    [Fact]
    public void The_checkpoint_of_another_plan_is_refused_and_stays()
    {
        Write("another network", 3);
        var exception = Assert.Throws<InvalidDataException>(() => Read(Plan));
        Assert.Contains("of a small network was expected, of another network was found", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, Read("another network"));
    }

    [Fact]
    public void A_checkpoint_that_is_cut_short_is_refused()
    {
        Write(Plan, 3);
        File.WriteAllBytes(Path, File.ReadAllBytes(Path)[..^1]);
        var exception = Assert.Throws<InvalidDataException>(() => Read(Plan));
        Assert.Contains("one cut short was found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkpoint_takes_the_place_of_an_older_one_whole()
    {
        Write(Plan, 1);
        Write(Plan, 2);
        Assert.Equal(2, Read(Plan));
        Assert.Equal([Path], Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    private void Write(string plan, int epoch) => Checkpoint.Write(Path, plan, epoch, writer => writer.Write([1f, 2f]));

    private int Read(string plan)
    {
        var numbers = new float[2];
        var epoch = Checkpoint.Read(Path, plan, reader => reader.Read(numbers));
        if (epoch > 0) Assert.Equal([1, 2], numbers);
        return epoch;
    }
}
