using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class ParametersTests
{
    private static readonly HashSet<string> _tables = ["table"];

    [Fact]
    public void Matrices_come_back_rounded_to_16_bits_and_tables_row_by_row_to_8()
    {
        var written = Drawn();
        var read = Through(written);

        Assert.Equal(written.All.Keys, read.All.Keys);
        Assert.Equal(written.All.Values.Select(matrix => matrix.ColumnCount), read.All.Values.Select(matrix => matrix.ColumnCount));
        CheckNear(written["weights"].Values, read["weights"].Values, short.MaxValue);
        for (var row = 0; row < written["table"].RowCount; row++)
            CheckNear(written["table"].Row(row), read["table"].Row(row), sbyte.MaxValue);
    }

    [Fact]
    public void What_was_rounded_once_comes_back_to_the_same_file()
    {
        var once = Through(Drawn());
        Assert.Equal(Bytes(once), Bytes(Through(once)));
    }

    [Fact]
    public void A_matrix_of_zeros_comes_back()
    {
        var parameters = new Parameters();
        parameters.Add("table", new Matrix(new float[6], 3));
        parameters.Add("weights", new Matrix(new float[6], 2));
        var read = Through(parameters);
        Assert.All(read.All.Values, matrix => Assert.Equal(new float[6], matrix.Values));
    }

    [Fact]
    public void A_matrix_that_is_not_there_is_named_with_those_that_are()
    {
        var exception = Assert.Throws<InvalidDataException>(() => Drawn()["bias"]);
        Assert.Contains("Weights bias were expected in the network, table, weights were found", exception.Message);
    }

    // A number is off by no more than half of the smallest step, a share of the largest number, and the rounding of floats.
    private static void CheckNear(ReadOnlySpan<float> written, ReadOnlySpan<float> read, int most)
    {
        var largest = 0f;
        foreach (var value in written) largest = MathF.Max(largest, MathF.Abs(value));
        for (var index = 0; index < written.Length; index++) Assert.Equal(written[index], read[index], 0.501 * largest / most);
    }

    private static Parameters Drawn()
    {
        var draw = new RowDraw(3);
        var parameters = new Parameters();
        parameters.Add("weights", new Matrix(draw.Row(5 * 32), 32));
        // Each row of a table has a scale of its own.
        parameters.Add("table", new Matrix([.. draw.Row(8), .. draw.Row(8, 1e-3f), .. draw.Row(8, 50)], 8));
        return parameters;
    }

    private static Parameters Through(Parameters parameters) =>
        Parameters.From(ModelFile.Read(Bytes(parameters), "sample.bin", "features-1"));

    private static byte[] Bytes(Parameters parameters)
    {
        var writer = new ModelFileWriter("sample", "1", "features-1");
        writer.AddTensor<uint>("words", [1, 2, 3], 1);
        parameters.AddTo(writer, _tables);
        return writer.ToBytes();
    }
}
