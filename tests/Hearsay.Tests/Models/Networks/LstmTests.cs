using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class LstmTests
{
    private const int InputCount = 20;
    private const int UnitCount = 32;

    // The curves are right to a few units of the 23rd bit, and thirty steps pass the error on.
    private const double Tolerance = 5e-6;

    private static readonly int[] _lengths = [5, 1, 30, 5, 12, 2, 30, 9, 3, 1];

    private static readonly BiLstm _lstm = Draw();

    [Fact]
    public void A_sequence_in_a_batch_gets_the_bits_that_it_gets_alone()
    {
        var together = Read(_lengths);
        for (var sequence = 0; sequence < _lengths.Length; sequence++)
        {
            var alone = Assert.Single(Read([_lengths[sequence]], sequence));
            Assert.Equal(alone, together[sequence]);
        }
    }

    [Fact]
    public void The_order_of_the_sequences_changes_no_bit()
    {
        int[] order = [.. Enumerable.Range(0, _lengths.Length).Reverse()];
        var (straight, turned) = (Read(_lengths), Read([.. order.Select(sequence => _lengths[sequence])], order));
        Assert.Equal(order.Select(sequence => straight[sequence]), turned);
    }

    [Fact]
    public void A_layer_gives_what_its_formulas_give()
    {
        var found = Read(_lengths);
        for (var sequence = 0; sequence < _lengths.Length; sequence++)
        {
            var input = Input(sequence, _lengths[sequence]);
            var forward = ReadPlainly(Weights(ReadingDirection.Forward), input);
            var backward = ReadPlainly(Weights(ReadingDirection.Backward), [.. input.Reverse()]).Reverse().ToArray();
            for (var step = 0; step < _lengths[sequence]; step++)
            {
                var row = found[sequence].AsSpan(step * 2 * UnitCount, 2 * UnitCount);
                for (var unit = 0; unit < UnitCount; unit++)
                {
                    Assert.Equal(forward[step][unit], row[unit], Tolerance);
                    Assert.Equal(backward[step][unit], row[UnitCount + unit], Tolerance);
                }
            }
        }
    }

    [Fact]
    public void A_layer_reads_again_with_the_memory_of_another_batch()
    {
        var memory = new BiLstmMemory();
        Read([40, 40, 3], [0, 1, 2], memory);
        Assert.Equal(Read(_lengths), Read(_lengths, [.. Enumerable.Range(0, _lengths.Length)], memory));
    }

    private static float[][] Read(int[] lengths) => Read(lengths, [.. Enumerable.Range(0, lengths.Length)]);

    private static float[][] Read(int[] lengths, params int[] sequences) => Read(lengths, sequences, new BiLstmMemory());

    // The outputs of each of the sequences, step by step.
    private static float[][] Read(int[] lengths, int[] sequences, BiLstmMemory memory)
    {
        var batch = new SequenceBatch();
        batch.Fill(lengths);
        var (input, output) = (new float[batch.RowCount * InputCount], new float[batch.RowCount * _lstm.OutputCount]);
        ForEachRow(batch, (given, step, row) => Input(sequences[given], lengths[given])[step].CopyTo(input, row * InputCount));
        _lstm.Read(batch, input, InputCount, memory, output);
        float[][] outputs = [.. lengths.Select(length => new float[length * _lstm.OutputCount])];
        ForEachRow(batch, (given, step, row) => output.AsSpan(row * _lstm.OutputCount, _lstm.OutputCount)
            .CopyTo(outputs[given].AsSpan(step * _lstm.OutputCount)));
        return outputs;
    }

    private static void ForEachRow(SequenceBatch batch, Action<int, int, int> action)
    {
        for (var place = 0; place < batch.SequenceCount; place++)
            for (var step = 0; step < batch.Length(place); step++) action(batch.Given(place), step, batch.Row(place, step));
    }

    private static float[][] Input(int sequence, int length)
    {
        var draw = new RowDraw(100 + sequence);
        return [.. Enumerable.Range(0, length).Select(_ => draw.Row(InputCount, 2))];
    }

    private static BiLstm Draw()
    {
        var lstm = new BiLstm();
        var (forward, backward) = (Weights(ReadingDirection.Forward), Weights(ReadingDirection.Backward));
        lstm.Forward.Fill(forward.Input, forward.Recurrent, forward.Bias);
        lstm.Backward.Fill(backward.Input, backward.Recurrent, backward.Bias);
        return lstm;
    }

    private static (float[] Input, float[] Recurrent, float[] Bias) Weights(ReadingDirection direction)
    {
        var draw = new RowDraw((int)direction);
        const int gates = Lstm.GateCount * UnitCount;
        return (draw.Row(InputCount * gates, 0.5f), draw.Row(UnitCount * gates, 0.3f), draw.Row(gates));
    }

    // In double precision, one number after another, by the formulas of Hochreiter and Schmidhuber with forget gates.
    private static double[][] ReadPlainly((float[] Input, float[] Recurrent, float[] Bias) weights, float[][] input)
    {
        var (cells, outputs) = (new double[UnitCount], new List<double[]> { new double[UnitCount] });
        foreach (var row in input)
        {
            var output = new double[UnitCount];
            for (var unit = 0; unit < UnitCount; unit++)
            {
                double Gate(int gate) => Sum(weights, gate * UnitCount + unit, row, outputs[^1]);
                cells[unit] = Sigmoid(Gate(0)) * Math.Tanh(Gate(3)) + Sigmoid(Gate(1)) * cells[unit];
                output[unit] = Sigmoid(Gate(2)) * Math.Tanh(cells[unit]);
            }

            outputs.Add(output);
        }

        return [.. outputs.Skip(1)];
    }

    private static double Sum((float[] Input, float[] Recurrent, float[] Bias) weights, int column, float[] row, double[] before)
    {
        const int columnCount = Lstm.GateCount * UnitCount;
        double sum = weights.Bias[column];
        for (var index = 0; index < InputCount; index++) sum += (double)row[index] * weights.Input[index * columnCount + column];
        for (var index = 0; index < UnitCount; index++) sum += before[index] * weights.Recurrent[index * columnCount + column];
        return sum;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
