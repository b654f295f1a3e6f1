using Hearsay.Models;

namespace Hearsay.Tests.Models;

public unsafe class CurvesTests
{
    // The powers of e are right to two units in the last of 24 bits.
    private const double ExpError = 2.0 / (1 << 23);

    // The two that lie between bounds are right to two units of the last bit of 1, and so near 0 not to as many figures.
    private const double SigmoidError = 2.0 / (1 << 24);
    private const double TanhError = 3.0 / (1 << 23);

    private static readonly float[] _numbers = Numbers();

    [Fact]
    public void Powers_of_e_are_right_to_two_units_in_the_last_place()
    {
        var found = Exp<Lanes128>();
        for (var index = 0; index < found.Length; index++)
        {
            var expected = Math.Exp(Math.Clamp(_numbers[index], -87f, 87f));
            Assert.True(Math.Abs(found[index] - expected) <= ExpError * expected, $"e^{_numbers[index]}: {found[index]}, not {expected}");
        }
    }

    [Fact]
    public void Sigmoids_are_right_to_their_bound() =>
        Check(Sigmoid<Lanes128>(), x => 1 / (1 + Math.Exp(-x)), SigmoidError);

    [Fact]
    public void Hyperbolic_tangents_are_right_to_their_bound() => Check(Tanh<Lanes128>(), Math.Tanh, TanhError);

    [Fact]
    public void Every_width_of_registers_gives_the_same_bits()
    {
        Assert.Equal(Exp<Lanes128>(), Exp<Lanes256>());
        Assert.Equal(Exp<Lanes128>(), Exp<Lanes512>());
        Assert.Equal(Sigmoid<Lanes128>(), Sigmoid<Lanes256>());
        Assert.Equal(Sigmoid<Lanes128>(), Sigmoid<Lanes512>());
        Assert.Equal(Tanh<Lanes128>(), Tanh<Lanes256>());
        Assert.Equal(Tanh<Lanes128>(), Tanh<Lanes512>());
    }

    [Fact]
    public void Curves_stay_within_their_bounds_and_never_fall()
    {
        CheckRising(Sigmoid<Lanes128>(), 0, 1);
        CheckRising(Tanh<Lanes128>(), -1, 1);
    }

    private static void Check(float[] found, Func<double, double> curve, double error)
    {
        for (var index = 0; index < found.Length; index++) Assert.Equal(curve(_numbers[index]), found[index], error);
    }

    // Neighbours may change places by the last bit of 1, and by no more.
    private static void CheckRising(float[] found, float least, float most)
    {
        const float lastBit = 1.5f / (1 << 23);
        Assert.All(found, number => Assert.InRange(number, least, most));
        for (var index = 1; index < found.Length; index++) Assert.True(found[index] >= found[index - 1] - lastBit, $"at {_numbers[index]}");
    }

    private static float[] Exp<TLanes>()
        where TLanes : struct, ILanes<TLanes> => Map<TLanes>(&Curves.Exp);

    private static float[] Sigmoid<TLanes>()
        where TLanes : struct, ILanes<TLanes> => Map<TLanes>(&Curves.Sigmoid);

    private static float[] Tanh<TLanes>()
        where TLanes : struct, ILanes<TLanes> => Map<TLanes>(&Curves.Tanh);

    private static float[] Map<TLanes>(delegate*<TLanes, TLanes> curve)
        where TLanes : struct, ILanes<TLanes>
    {
        var found = new float[_numbers.Length];
        fixed (float* numbers = _numbers, target = found)
        {
            for (var index = 0; index < _numbers.Length; index += TLanes.Count)
                curve(TLanes.Load(numbers + index)).Store(target + index);
        }

        return found;
    }

    // From -100 to 100 in order, close together around 0, with the numbers at which something changes.
    private static float[] Numbers()
    {
        var wide = Enumerable.Range(-20_000, 40_001).Select(step => step * 5e-3f);
        var near = Enumerable.Range(-4_000, 8_001).Select(step => step * 1e-5f);
        float[] edges = [0, -0f, 87, -87, 88.5f, -88.5f, 1e30f, -1e30f, float.Epsilon, float.MaxValue, float.MinValue];
        float[] numbers = [.. wide.Concat(near).Concat(edges).Order()];
        return numbers[..(numbers.Length / Lanes512.Count * Lanes512.Count)];
    }
}
