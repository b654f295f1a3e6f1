using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class BoostedTreesTests
{
    // Two trees: by the first number at 1, and a lone leaf.
    private static readonly BoostedTrees Trees = Make([0, -1, -1, -1], [1, -2, 3, 0.5f], [1, 0, 0, 0], [0, 3]);

    [Fact]
    public void A_row_comes_to_one_leaf_of_every_tree()
    {
        Assert.Equal(-1.5, Trees.Score([0, 9]));
        Assert.Equal(-1.5, Trees.Score([1, 9]));
        Assert.Equal(3.5, Trees.Score([1.5f, 9]));
    }

    [Fact]
    public void Trees_come_back_as_they_were_written() => Assert.Equal(3.5, BoostedTrees.From(Written(Trees), "trees", 2).Score([2, 0]));

    [Fact]
    public void Trees_that_ask_for_more_features_than_there_are_are_refused() => CheckRefused([4, -1, -1], [1, 0, 0], [1, 0, 0], [0]);

    [Fact]
    public void Trees_that_go_round_in_circles_are_refused() => CheckRefused([0, 0, -1], [1, 0, 0], [1, 0, 0], [0]);

    [Fact]
    public void Trees_whose_root_lies_outside_are_refused() => CheckRefused([-1], [0], [0], [7]);

    private static void CheckRefused(short[] features, float[] values, int[] children, int[] roots)
    {
        var file = Written(Make(features, values, children, roots));
        var error = Assert.Throws<InvalidDataException>(() => BoostedTrees.From(file, "trees", 2));
        Assert.Contains("train it anew", error.Message, StringComparison.Ordinal);
    }

    private static BoostedTrees Make(short[] features, float[] values, int[] children, int[] roots) => new(
        Tensor<short>.Of(features, 1), Tensor<float>.Of(values, 1), Tensor<int>.Of(children, 1), Tensor<int>.Of(roots, 1));

    private static ModelFile Written(BoostedTrees trees)
    {
        var writer = new ModelFileWriter("sample", "1", "features-1");
        trees.AddTo(writer, "trees");
        return ModelFile.Read(writer.ToBytes(), "sample.bin", "features-1");
    }
}
