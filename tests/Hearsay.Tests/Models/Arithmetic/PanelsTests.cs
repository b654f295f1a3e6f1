using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class PanelsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 31)]
    [InlineData(5, 32)]
    [InlineData(2, 33)]
    [InlineData(40, 70)]
    public void A_transposed_matrix_is_laid_out_as_if_it_had_been_written_that_way(int rowCount, int columnCount)
    {
        const int spare = 2;
        var transposed = new RowDraw(rowCount).Row(columnCount * (rowCount + spare));
        var matrix = new float[rowCount * columnCount];
        for (var row = 0; row < rowCount; row++)
            for (var column = 0; column < columnCount; column++)
                matrix[row * columnCount + column] = transposed[column * (rowCount + spare) + row];

        var panels = new Panels();
        panels.FillTransposed(transposed, rowCount, columnCount, rowCount + spare);

        Assert.Equal((rowCount, columnCount), (panels.RowCount, panels.ColumnCount));
        Assert.Equal(new Panels(matrix, rowCount, columnCount).Values.ToArray(), panels.Values.ToArray());
    }

    [Fact]
    public void A_panel_holds_its_columns_row_by_row_and_zeros_behind_the_last_one()
    {
        var panels = new Panels([.. Enumerable.Range(1, 66).Select(number => (float)number)], 2, 33);

        Assert.Equal(64, panels.PaddedCount);
        Assert.Equal([1, 2, 3], panels.Values[..3].ToArray());
        Assert.Equal([34, 35], panels.Values.Slice(Panels.Width, 2).ToArray());
        Assert.Equal([33, 0, 0], panels.Values.Slice(2 * Panels.Width, 3).ToArray());
        Assert.Equal([66, 0, 0], panels.Values.Slice(3 * Panels.Width, 3).ToArray());
    }

    [Fact]
    public void Nothing_is_left_of_a_larger_matrix_that_was_there_before()
    {
        var draw = new RowDraw(1);
        var (large, small) = (draw.Row(20 * 70), draw.Row(3 * 5));
        var panels = new Panels(large, 20, 70);
        panels.Fill(small, 3, 5, 5);
        Assert.Equal(new Panels(small, 3, 5).Values.ToArray(), panels.Values.ToArray());
    }
}
