namespace Hearsay.Models;

/// <summary>What a recurrent layer notes while it reads a batch, kept so that the next batch allocates nothing.</summary>
internal sealed class LstmMemory
{
    private float[] _gates = [];
    private float[] _cells = [];

    /// <summary>The gates of every row, opened once the row is read.</summary>
    public Span<float> Gates => _gates;

    /// <summary>The cells of every row.</summary>
    public Span<float> Cells => _cells;

    /// <summary>Makes room.</summary>
    public void Fit(int rowCount, int unitCount)
    {
        Room.Fit(ref _gates, rowCount * Lstm.GateCount * unitCount);
        Room.Fit(ref _cells, rowCount * unitCount);
    }
}
