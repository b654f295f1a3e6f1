using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class LinearTests
{
    [Fact]
    public void An_output_is_the_weighted_sum_of_the_inputs_and_a_bias()
    {
        var linear = new Linear();
        linear.Fill([1, 10, 2, 20, 3, 30], [0.5f, 5]);
        var output = new float[2 * linear.OutputStride];
        linear.Apply([1, 1, 1, 2, 0, 1], 3, 2, output);

        Assert.Equal((3, 2, Panels.Width), (linear.InputCount, linear.OutputCount, linear.OutputStride));
        Assert.Equal([6.5f, 65, 0], output[..3]);
        Assert.Equal([5.5f, 55, 0], output[linear.OutputStride..(linear.OutputStride + 3)]);
    }

    [Fact]
    public void A_layer_that_takes_other_weights_forgets_the_first_ones()
    {
        var linear = new Linear();
        linear.Fill(new float[4 * 40], [.. Enumerable.Repeat(7f, 40)]);
        linear.Fill([2], [1]);
        var output = new float[linear.OutputStride];
        linear.Apply([3], 1, 1, output);
        Assert.Equal([7, 0, 0], output[..3]);
    }

    [Fact]
    public void What_is_below_zero_is_brought_up_to_it()
    {
        float[] values = [-1, 0, 2, float.NegativeInfinity];
        Linear.Rectify(values);
        Assert.Equal([0, 0, 2, 0], values);
    }
}
