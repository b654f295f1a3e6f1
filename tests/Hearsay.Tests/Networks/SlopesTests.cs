using Hearsay.Models;
using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public class SlopesTests
{
    [Fact]
    public void The_slopes_of_two_parts_add_up()
    {
        var (one, other) = (Start(), Start());
        one["weights"].Values[0] = 3;
        other["weights"].Values[0] = 1;
        one.AddRow("table", 0, [1, 1]);
        other.AddRow("table", 2, [0, 4]);
        one.Add(other);

        Assert.Equal([4, 0], one["weights"].Values);
        Assert.Equal([1, 1, 0, 0, 0, 4], one["table"].Values);
        Assert.Equal([0, 2], one.TouchedRows("table"));
        Assert.Equal(MathF.Sqrt(16 + 1 + 1 + 16), one.Length(), 1e-6f);
    }

    [Fact]
    public void Scaled_and_cleared_slopes_are_so_in_every_matrix()
    {
        var slopes = Start();
        slopes["weights"].Values[1] = 2;
        slopes.AddRow("table", 1, [4, 0]);
        slopes.Scale(0.5f);
        Assert.Equal(MathF.Sqrt(1 + 4), slopes.Length(), 1e-6f);

        slopes.Clear();
        Assert.Equal(0, slopes.Length());
        Assert.Empty(slopes.TouchedRows("table"));
        Assert.Equal(new float[6], slopes["table"].Values);
    }

    private static Slopes Start()
    {
        var parameters = new Parameters();
        parameters.Add("weights", new Matrix(new float[2], 2));
        parameters.Add("table", new Matrix(new float[6], 2));
        return new Slopes(parameters, new HashSet<string> { "table" });
    }
}
