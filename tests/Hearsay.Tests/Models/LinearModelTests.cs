using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class LinearModelTests
{
    [Fact]
    public void A_score_is_the_scaled_sum_of_the_weights_of_the_features()
    {
        LinearModel model = new(Tensor<short>.Of([10, 20, -5, 0], 0.5));

        Assert.Equal(2, model.Bits);
        Assert.Equal(15, model.Sum([1, 2]));
        Assert.Equal(7.5, model.Score([1, 2]));
    }

    [Fact]
    public void Feature_ids_wrap_around_the_table() => Assert.Equal(20, new LinearModel(Tensor<short>.Of([10, 20], 1)).Sum([5]));

    [Fact]
    public void A_table_whose_length_is_no_power_of_two_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LinearModel(Tensor<short>.Of([1, 2, 3], 1)));

    [Fact]
    public void A_model_comes_back_from_its_file()
    {
        ModelFileWriter writer = new("sample", "1", "features-1");
        new LinearModel(Tensor<short>.Of([3, -4], 0.25)).AddTo(writer);
        LinearModel model = LinearModel.From(ModelFile.Read(writer.ToBytes(), "sample.bin", "features-1"));

        Assert.Equal(-1, model.Score([1]));
    }
}
