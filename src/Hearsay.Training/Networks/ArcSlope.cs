using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Training.Networks;

/// <summary>Carries the slopes of a sentence's arc scores back to the queries of its words and to its words as heads.</summary>
internal sealed class ArcSlope
{
    private readonly Panels _right = new();
    private float[] _heads = [];
    private float[] _turned = [];
    private float[] _headSlopes = [];

    /// <summary>Adds the slopes; the arcs of the memory hold those of the scores.</summary>
    public void Learn(
        SyntaxHeads heads, HeadMemory memory, int first, int count, int stride,
        Span<float> querySlopes, Span<float> projectionSlopes, Span<float> rootSlope)
    {
        var (width, projection) = (heads.Width, heads.Arcs.OutputStride);
        Gather(heads, memory, first, count);
        _right.Fill(_heads, count + 1, width, width);
        MatrixProduct.Add(memory.Arcs, stride, count, _right, querySlopes[(first * width)..], width);

        Room.Fit(ref _turned, (count + 1) * count);
        for (var word = 0; word < count; word++)
            for (var head = 0; head <= count; head++) _turned[head * count + word] = memory.Arcs[word * stride + head];
        Room.Fit(ref _headSlopes, (count + 1) * width);
        _headSlopes.AsSpan(0, (count + 1) * width).Clear();
        _right.Fill(memory.Queries[(first * width)..], count, width, width);
        MatrixProduct.Add(_turned, count, count + 1, _right, _headSlopes, width);
        for (var word = 0; word < count; word++)
            RowSum.Add(_headSlopes.AsSpan(word * width, width), projectionSlopes.Slice((first + word) * projection + width, width));
        RowSum.Add(_headSlopes.AsSpan(count * width, width), rootSlope);
    }

    private void Gather(SyntaxHeads heads, HeadMemory memory, int first, int count)
    {
        var width = heads.Width;
        Room.Fit(ref _heads, (count + 1) * width);
        for (var word = 0; word < count; word++)
            memory.Projections.Slice((first + word) * heads.Arcs.OutputStride + width, width).CopyTo(_heads.AsSpan(word * width));
        heads.RootHead.CopyTo(_heads.AsSpan(count * width));
    }
}
