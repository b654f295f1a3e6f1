using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class MatrixProductTests
{
    // Rows are longer than what is in them, so that a product that reads or writes beyond its columns is found out.
    private const int Spare = 3;

    // Sums of up to 129 products of numbers between -1 and 1, each rounded to 24 bits.
    private const double Tolerance = 2e-5;

    /// <summary>Every count of rows up to 20, so that every mixture of 8, 4, 2 and 1 rows at a time comes up.</summary>
    public static TheoryData<int, int> Sizes()
    {
        var sizes = new TheoryData<int, int>();
        foreach (var columnCount in (int[])[1, 7, 32, 33, 99])
            foreach (var depth in (int[])[1, 5, 64, 129]) sizes.Add(depth, columnCount);
        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_width_of_registers_gives_the_same_bits(int depth, int columnCount)
    {
        for (var rowCount = 1; rowCount <= 20; rowCount++)
        {
            var product = new Product(rowCount, depth, columnCount);
            var expected = product.Add<Lanes128>();
            Assert.Equal(expected, product.Add<Lanes256>());
            Assert.Equal(expected, product.Add<Lanes512>());
            Assert.Equal(expected, product.AddByMachine());
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_number_of_rows_read_together_changes_no_bit(int depth, int columnCount)
    {
        var together = new Product(20, depth, columnCount);
        var expected = together.AddByMachine();
        for (var rowCount = 1; rowCount < 20; rowCount++)
            Assert.Equal(together.FirstRows(expected, rowCount), together.FirstRows(together.AddByMachine(rowCount), rowCount));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_product_is_what_plain_arithmetic_in_double_precision_gives(int depth, int columnCount)
    {
        var product = new Product(13, depth, columnCount);
        var found = product.AddByMachine();
        for (var row = 0; row < product.RowCount; row++)
            for (var column = 0; column < columnCount; column++)
                Assert.Equal(product.Plainly(row, column), found[row * product.TargetStride + column], Tolerance);
    }

    [Fact]
    public void What_stands_behind_a_row_of_the_target_stays()
    {
        var product = new Product(9, 5, 33);
        var found = product.AddByMachine();
        for (var row = 0; row < product.RowCount; row++)
            for (var column = product.PaddedCount; column < product.TargetStride; column++)
                Assert.Equal(product.Target[row * product.TargetStride + column], found[row * product.TargetStride + column]);
    }

    [Fact]
    public void No_rows_leave_the_target_as_it_is()
    {
        var product = new Product(4, 5, 7);
        Assert.Equal(product.Target, product.AddByMachine(0));
    }

    [Fact]
    public void Matrices_that_are_too_short_are_refused()
    {
        var right = new Panels(new float[6], 2, 3);
        Assert.Throws<ArgumentException>("left", () => MatrixProduct.Add(new float[3], 2, 2, right, new float[64], 32));
        Assert.Throws<ArgumentException>("target", () => MatrixProduct.Add(new float[4], 2, 2, right, new float[63], 32));
    }

    /// <summary>Two matrices at random and a target that is not empty.</summary>
    private sealed class Product
    {
        private readonly int _depth;
        private readonly int _columnCount;
        private readonly float[] _left;
        private readonly float[] _right;
        private readonly Panels _panels;

        public Product(int rowCount, int depth, int columnCount)
        {
            var draw = new RowDraw(depth * 1000 + columnCount);
            (RowCount, _depth, _columnCount) = (rowCount, depth, columnCount);
            _right = draw.Row(depth * columnCount);
            _panels = new Panels(_right, depth, columnCount);
            _left = draw.Row(rowCount * (depth + Spare));
            Target = draw.Row(rowCount * TargetStride);
        }

        public int RowCount { get; }

        public int PaddedCount => _panels.PaddedCount;

        public int TargetStride => PaddedCount + Spare;

        public float[] Target { get; }

        public float[] Add<TLanes>()
            where TLanes : struct, ILanes<TLanes>
        {
            float[] target = [.. Target];
            MatrixProduct.Add<TLanes>(_left, _depth + Spare, RowCount, _panels, target, TargetStride);
            return target;
        }

        public float[] AddByMachine() => AddByMachine(RowCount);

        public float[] AddByMachine(int rowCount)
        {
            float[] target = [.. Target];
            MatrixProduct.Add(_left, _depth + Spare, rowCount, _panels, target, TargetStride);
            return target;
        }

        public float[] FirstRows(float[] target, int rowCount) => target[..(rowCount * TargetStride)];

        public double Plainly(int row, int column)
        {
            double sum = Target[row * TargetStride + column];
            for (var inner = 0; inner < _depth; inner++)
                sum += (double)_left[row * (_depth + Spare) + inner] * _right[inner * _columnCount + column];
            return sum;
        }
    }
}
