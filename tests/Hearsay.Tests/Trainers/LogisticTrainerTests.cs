using Hearsay.Models;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class LogisticTrainerTests
{
    private static readonly LinearOptions Options = new() { Bits = 10, Epochs = 10, Seed = 7 };

    [Fact]
    public void The_logistic_trainer_learns_which_feature_decides()
    {
        LinearModel model = TrainLogistic(Options);

        Assert.True(model.Score([1, 30]) > 0);
        Assert.True(model.Score([2, 30]) < 0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_model() => Assert.Equal(Bytes(TrainLogistic(Options)), Bytes(TrainLogistic(Options)));

    [Fact]
    public void Another_seed_gives_another_model() =>
        Assert.NotEqual(Bytes(TrainLogistic(Options)), Bytes(TrainLogistic(Options with { Seed = 8 })));

    [Fact]
    public void An_answer_too_few_is_refused()
    {
        FeatureLists lists = new();
        lists.Add([1]);
        Assert.Throws<ArgumentException>(() => LogisticTrainer.Train(lists, [], Options));
    }

    // Feature 1 makes an example right and feature 2 wrong; the others are noise.
    private static LinearModel TrainLogistic(LinearOptions options)
    {
        FeatureLists lists = new();
        List<bool> answers = [];
        for (uint number = 0; number < 200; number++)
        {
            var isRight = number % 3 == 0;
            lists.Add([isRight ? 1u : 2u, 10 + number % 40]);
            answers.Add(isRight);
        }

        return LogisticTrainer.Train(lists, answers, options);
    }

    private static byte[] Bytes(LinearModel model)
    {
        ModelFileWriter writer = new("sample", "1", "features-1");
        model.AddTo(writer);
        return writer.ToBytes();
    }
}
