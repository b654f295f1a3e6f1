namespace Hearsay.Models;

/// <summary>Two recurrent layers side by side that read the same input in both directions.</summary>
internal sealed class BiLstm
{
    /// <summary>The layer that reads from the first item to the last.</summary>
    public Lstm Forward { get; } = new(ReadingDirection.Forward);

    /// <summary>The layer that reads from the last item to the first.</summary>
    public Lstm Backward { get; } = new(ReadingDirection.Backward);

    /// <summary>The number of outputs: the units of both.</summary>
    public int OutputCount => 2 * Forward.UnitCount;

    /// <summary>Reads a batch; a row of the output has the forward units first.</summary>
    public void Read(SequenceBatch batch, ReadOnlySpan<float> input, int inputStride, BiLstmMemory memory, Span<float> output)
    {
        Forward.Read(batch, input, inputStride, memory.Forward, output, OutputCount);
        Backward.Read(batch, input, inputStride, memory.Backward, output[Forward.UnitCount..], OutputCount);
    }
}
