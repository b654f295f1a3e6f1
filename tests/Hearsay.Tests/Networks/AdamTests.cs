using Hearsay.Models;
using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public class AdamTests
{
    private const float Rate = 0.1f;

    [Fact]
    public void The_first_step_goes_the_whole_rate_against_the_slope()
    {
        var (parameters, adam, slopes) = Start();
        Set(slopes, 0.5f, -2);
        adam.Step(slopes, Rate);

        // mean = 0.1 g, square = 0.02 g², corrected by 0.1 and 0.02: the step is the rate times the sign of g.
        Assert.Equal([1 - Rate, 2 + Rate], parameters["weights"].Values[..2].Select(value => MathF.Round(value, 5)));
        Assert.Equal(1, adam.StepCount);
    }

    [Fact]
    public void The_second_step_is_what_the_formulas_give_by_hand()
    {
        var (parameters, adam, slopes) = Start();
        Set(slopes, 0.5f, -2);
        adam.Step(slopes, Rate);
        var before = parameters["weights"].Values[0];
        Set(slopes, -1, -2);
        adam.Step(slopes, Rate);

        const double mean = 0.9 * (0.1 * 0.5) + 0.1 * -1;
        const double square = 0.98 * (0.02 * 0.25) + 0.02 * 1;
        var rate = Rate * Math.Sqrt(1 - 0.98 * 0.98) / (1 - 0.9 * 0.9);
        Assert.Equal(before - rate * mean / Math.Sqrt(square), parameters["weights"].Values[0], 1e-5);
    }

    [Fact]
    public void All_numbers_of_a_long_matrix_step_alike()
    {
        var (parameters, adam, slopes) = Start();
        Array.Fill(slopes["weights"].Values, 1);
        adam.Step(slopes, Rate);
        float[] steps = [.. parameters["weights"].Values.Skip(2).Distinct()];
        Assert.Equal(-Rate, Assert.Single(steps), 1e-6f);
    }

    [Fact]
    public void Rows_of_a_table_stay_where_a_batch_does_not_touch_them()
    {
        var (parameters, adam, slopes) = Start();
        slopes.AddRow("table", 1, [1, 1]);
        adam.Step(slopes, Rate);
        Assert.Equal([0, 0, -Rate, -Rate, 0, 0], parameters["table"].Values.Select(value => MathF.Round(value, 5)));
    }

    [Fact]
    public void What_is_remembered_is_taken_up_again_to_the_bit()
    {
        var (straight, resumed) = (Start(), Start());
        Set(straight.Slopes, 0.5f, -2);
        straight.Adam.Step(straight.Slopes, Rate);
        using var memory = new MemoryStream();
        straight.Adam.Write(new BinaryWriter(memory));
        memory.Position = 0;
        resumed.Adam.Read(new BinaryReader(memory));
        straight.Parameters["weights"].Values.CopyTo(resumed.Parameters["weights"].Values, 0);

        Set(straight.Slopes, 0.25f, 3);
        Set(resumed.Slopes, 0.25f, 3);
        straight.Adam.Step(straight.Slopes, Rate);
        resumed.Adam.Step(resumed.Slopes, Rate);

        Assert.Equal(2, resumed.Adam.StepCount);
        Assert.Equal(straight.Parameters["weights"].Values, resumed.Parameters["weights"].Values);
    }

    // 35 numbers, so that some are left over behind whole registers.
    private static (Parameters Parameters, Adam Adam, Slopes Slopes) Start()
    {
        var parameters = new Parameters();
        var weights = new Matrix(new float[35], 35);
        (weights.Values[0], weights.Values[1]) = (1, 2);
        parameters.Add("weights", weights);
        parameters.Add("table", new Matrix(new float[6], 2));
        return (parameters, new Adam(parameters), new Slopes(parameters, new HashSet<string> { "table" }));
    }

    private static void Set(Slopes slopes, float first, float second)
    {
        slopes.Clear();
        (slopes["weights"].Values[0], slopes["weights"].Values[1]) = (first, second);
    }
}
