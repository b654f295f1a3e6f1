namespace Hearsay.Models;

/// <summary>Sequences that are read side by side: their first items, then their second ones, and so on, longer sequences first.</summary>
/// <remarks>Row (step, sequence) of every matrix of the network belongs to one item. It is filled again without allocating.</remarks>
internal sealed class SequenceBatch
{
    private int[] _order = [];
    private int[] _lengths = [];
    private int[] _firstRows = [];

    /// <summary>The number of sequences.</summary>
    public int SequenceCount { get; private set; }

    /// <summary>The number of items of the longest sequence.</summary>
    public int StepCount { get; private set; }

    /// <summary>The number of items of all sequences.</summary>
    public int RowCount { get; private set; }

    /// <summary>Takes sequences of these lengths, none of which is zero.</summary>
    public void Fill(ReadOnlySpan<int> lengths)
    {
        SequenceCount = lengths.Length;
        Room.Fit(ref _order, lengths.Length);
        Room.Fit(ref _lengths, lengths.Length);
        for (var index = 0; index < lengths.Length; index++) (_order[index], _lengths[index]) = (index, -lengths[index]);
        _lengths.AsSpan(0, lengths.Length).Sort(_order.AsSpan(0, lengths.Length), static (left, right) => left.CompareTo(right));
        for (var index = 0; index < lengths.Length; index++) _lengths[index] = -_lengths[index];
        StepCount = lengths.Length == 0 ? 0 : _lengths[0];
        Room.Fit(ref _firstRows, StepCount + 1);
        RowCount = 0;
        var active = lengths.Length;
        for (var step = 0; step < StepCount; step++)
        {
            while (_lengths[active - 1] <= step) active--;
            _firstRows[step] = RowCount;
            RowCount += active;
        }

        _firstRows[StepCount] = RowCount;
    }

    /// <summary>The given index of the sequence at a place in the batch.</summary>
    public int Given(int place) => _order[place];

    /// <summary>The length of the sequence at a place in the batch.</summary>
    public int Length(int place) => _lengths[place];

    /// <summary>The row of an item of the sequence at a place in the batch.</summary>
    public int Row(int place, int step) => _firstRows[step] + place;

    /// <summary>The first row of a step.</summary>
    public int FirstRow(int step) => _firstRows[step];

    /// <summary>The number of sequences that have an item at a step.</summary>
    public int ActiveCount(int step) => _firstRows[step + 1] - _firstRows[step];
}
