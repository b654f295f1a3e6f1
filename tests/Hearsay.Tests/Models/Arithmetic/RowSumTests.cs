using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class RowSumTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(53)]
    public void Rows_are_added_number_by_number(int length)
    {
        var draw = new RowDraw(length);
        var (row, target) = (draw.Row(length), draw.Row(length));
        float[] expected = [.. row.Zip(target, (one, other) => other + one)];
        RowSum.Add(row, target);
        Assert.Equal(expected, target);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(64)]
    public void A_multiple_is_rounded_before_it_is_added(int length)
    {
        const float factor = 0.37f;
        var draw = new RowDraw(length);
        var (row, target) = (draw.Row(length), draw.Row(length));
        float[] products = [.. row.Select(number => number * factor)];
        float[] expected = [.. products.Zip(target, (product, number) => number + product)];
        RowSum.Add(row, factor, target);
        Assert.Equal(expected, target);
    }

    [Fact]
    public void A_longer_target_keeps_what_stands_behind_the_row()
    {
        float[] target = [1, 1, 1];
        RowSum.Add([1, 2], target);
        Assert.Equal([2, 3, 1], target);
    }
}
