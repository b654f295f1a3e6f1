using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Attributions;

/// <summary>Turns what the scorers make of an attribution into how often such ones were right on texts that nobody trained on.</summary>
/// <remarks>A line through the shares of twenty groups, which never falls (B. Zadrozny, C. Elkan 2002).</remarks>
internal sealed record ConfidenceScale
{
    private const string RawTensor = "confidence.raw";
    private const string RightTensor = "confidence.right";

    /// <summary>The scale that changes nothing.</summary>
    public static ConfidenceScale Plain { get; } = new() { Raw = [0, 1], Right = [0, 1] };

    /// <summary>What the scorers say at each knot, rising.</summary>
    public required ImmutableArray<float> Raw { get; init; }

    /// <summary>The share that was right at each knot.</summary>
    public required ImmutableArray<float> Right { get; init; }

    /// <summary>Takes the scale of a model file.</summary>
    public static ConfidenceScale From(ModelFile file) => new()
    {
        Raw = [.. file.Tensor<float>(RawTensor).Values],
        Right = [.. file.Tensor<float>(RightTensor).Values],
    };

    /// <summary>Adds the scale to a model file.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        writer.AddTensor<float>(RawTensor, Raw.AsSpan(), 1);
        writer.AddTensor<float>(RightTensor, Right.AsSpan(), 1);
    }

    /// <summary>The confidence that stands for what the scorers say, 0 to 1.</summary>
    public double Of(double raw)
    {
        if (raw <= Raw[0]) return Right[0];
        for (var knot = 1; knot < Raw.Length; knot++)
        {
            if (raw > Raw[knot]) continue;
            var share = (raw - Raw[knot - 1]) / (Raw[knot] - Raw[knot - 1]);
            return Right[knot - 1] + (share * (Right[knot] - Right[knot - 1]));
        }

        return Right[^1];
    }
}
