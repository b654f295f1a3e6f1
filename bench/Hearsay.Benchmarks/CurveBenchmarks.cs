using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>The curved functions over 4,096 numbers, with registers as wide as the machine has them.</summary>
[Config(typeof(Rates))]
public unsafe class CurveBenchmarks
{
    private const int Count = 4096;

    private readonly float[] _numbers = Numbers.Draw(Count);
    private readonly float[] _target = new float[Count];

    [Benchmark]
    public void Exp()
    {
        if (Vector512.IsHardwareAccelerated) Map<Lanes512>(&Curves.Exp);
        else if (Vector256.IsHardwareAccelerated) Map<Lanes256>(&Curves.Exp);
        else Map<Lanes128>(&Curves.Exp);
    }

    [Benchmark]
    public void Sigmoid()
    {
        if (Vector512.IsHardwareAccelerated) Map<Lanes512>(&Curves.Sigmoid);
        else if (Vector256.IsHardwareAccelerated) Map<Lanes256>(&Curves.Sigmoid);
        else Map<Lanes128>(&Curves.Sigmoid);
    }

    [Benchmark]
    public void Tanh()
    {
        if (Vector512.IsHardwareAccelerated) Map<Lanes512>(&Curves.Tanh);
        else if (Vector256.IsHardwareAccelerated) Map<Lanes256>(&Curves.Tanh);
        else Map<Lanes128>(&Curves.Tanh);
    }

    private void Map<TLanes>(delegate*<TLanes, TLanes> curve)
        where TLanes : struct, ILanes<TLanes>
    {
        fixed (float* numbers = _numbers, target = _target)
        {
            for (var index = 0; index < Count; index += TLanes.Count) curve(TLanes.Load(numbers + index)).Store(target + index);
        }
    }

    private sealed class Rates : ManualConfig
    {
        public Rates() => AddColumn(new RateColumn("million/s", _ => Count, 1e6));
    }
}
