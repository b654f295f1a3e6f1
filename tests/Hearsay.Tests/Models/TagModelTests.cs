using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class TagModelTests
{
    [Fact]
    public void Scores_are_summed_over_the_rows_of_the_features()
    {
        var scores = new int[3];
        Model([0, 2, 3], [TagModel.Entry(0, 5), TagModel.Entry(2, -7), TagModel.Entry(2, 100)]).Score([0, 1, 2], scores);

        Assert.Equal([10, 0, 86], scores);
        Assert.Equal(2, TagModel.Best(scores));
    }

    [Fact]
    public void Of_equal_labels_the_first_is_best() => Assert.Equal(1, TagModel.Best([0, 4, 4]));

    [Fact]
    public void A_label_that_is_not_there_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Model([0, 0, 1], [TagModel.Entry(3, 1)]));

    [Fact]
    public void Rows_beyond_the_entries_are_refused() =>
        Assert.Throws<InvalidDataException>(() => Model([0, 5, 1], [TagModel.Entry(0, 1)]));

    private static TagModel Model(uint[] rowStarts, ushort[] entries) =>
        new(Tensor<uint>.Of(rowStarts, 1), Tensor<ushort>.Of(entries, 1), labelCount: 3);
}
