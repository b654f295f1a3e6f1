using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class DotProductTests
{
    private const int StrandCount = 16;

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(48)]
    [InlineData(320)]
    public void A_product_is_summed_in_sixteen_strands_to_the_bit(int length)
    {
        var draw = new RowDraw(length);
        var (left, right) = (draw.Row(length), draw.Row(length));
        Assert.Equal(InStrands(left, right), DotProduct.Of(left, right));
    }

    [Fact]
    public void A_product_is_what_plain_arithmetic_in_double_precision_gives()
    {
        var draw = new RowDraw(5);
        var (left, right) = (draw.Row(640), draw.Row(640));
        Assert.Equal(left.Zip(right, (one, other) => (double)one * other).Sum(), DotProduct.Of(left, right), 2e-5);
    }

    // Halves are added to halves until one number is left, as the lanes of registers are.
    private static float InStrands(float[] left, float[] right)
    {
        var sums = new float[StrandCount];
        for (var index = 0; index < left.Length; index++)
            sums[index % StrandCount] = MathF.FusedMultiplyAdd(left[index], right[index], sums[index % StrandCount]);
        for (var index = 0; index < 8; index++) sums[index] += sums[index + 8];
        for (var index = 0; index < 4; index++) sums[index] += sums[index + 4];
        return sums[0] + sums[1] + (sums[2] + sums[3]);
    }
}
