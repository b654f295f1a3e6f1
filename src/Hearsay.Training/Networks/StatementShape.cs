using Hearsay.Attributions;
using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>How large the network of cues, sources and contents is.</summary>
internal sealed record StatementShape
{
    /// <summary>The length of a token's row.</summary>
    public int Width { get; init; } = 128;

    /// <summary>The units of the recurrent layer in one direction.</summary>
    public int UnitCount { get; init; } = 96;

    /// <summary>The width of the layer between contexts and cues.</summary>
    public int CueWidth { get; init; } = 64;

    /// <summary>The matrices that are looked up row by row.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string> { StatementEncoder.TraitTable };

    /// <summary>Parameters at random, from which training sets out, for states of the given length.</summary>
    public Parameters Draw(Random random, int stateWidth)
    {
        var draw = new ParameterDraw(random);
        draw.Linear(StatementEncoder.StateLayer, stateWidth, Width);
        draw.Linear(StatementEncoder.VectorLayer, WordVectors.Width, Width);
        draw.Table(StatementEncoder.TraitTable, TokenTraits.RowCount, Width);
        draw.BiLstm(StatementEncoder.ContextLayer, Width, UnitCount);
        draw.Linear(StatementEncoder.KeyLayer, 2 * UnitCount, StatementEncoder.KeyCount * StatementEncoder.KeyWidth);
        draw.Linear(
            StatementEncoder.QueryLayer, 2 * UnitCount,
            StatementEncoder.QueryCount * StatementEncoder.KeyWidth + StatementEncoder.NoneCount);
        draw.Linear(StatementEncoder.CueHiddenLayer, 2 * UnitCount, CueWidth);
        draw.Linear(StatementEncoder.CueLayer, CueWidth, 1);
        return draw.Parameters;
    }
}
