using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class SequenceBatchTests
{
    [Fact]
    public void Sequences_stand_side_by_side_the_longest_first()
    {
        var batch = Batch(2, 3, 1);

        Assert.Equal((3, 3, 6), (batch.SequenceCount, batch.StepCount, batch.RowCount));
        Assert.Equal([1, 0, 2], Enumerable.Range(0, 3).Select(batch.Given));
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(batch.Length));
        Assert.Equal([0, 3, 5], Enumerable.Range(0, 3).Select(batch.FirstRow));
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(batch.ActiveCount));
        Assert.Equal((0, 3, 5), (batch.Row(0, 0), batch.Row(0, 1), batch.Row(0, 2)));
        Assert.Equal((1, 4), (batch.Row(1, 0), batch.Row(1, 1)));
        Assert.Equal(2, batch.Row(2, 0));
    }

    [Theory]
    [InlineData]
    [InlineData(1)]
    [InlineData(4, 4, 4)]
    [InlineData(1, 9, 2, 30, 2, 7)]
    public void Every_item_has_a_row_of_its_own(params int[] lengths)
    {
        var batch = Batch(lengths);
        var rows = Enumerable.Range(0, batch.SequenceCount)
            .SelectMany(place => Enumerable.Range(0, batch.Length(place)).Select(step => batch.Row(place, step)));
        Assert.Equal(Enumerable.Range(0, lengths.Sum()), rows.Order());
        Assert.Equal(Enumerable.Range(0, lengths.Length), Enumerable.Range(0, batch.SequenceCount).Select(batch.Given).Order());
        Assert.All(Enumerable.Range(0, batch.SequenceCount), place => Assert.Equal(lengths[batch.Given(place)], batch.Length(place)));
    }

    [Fact]
    public void A_batch_that_is_filled_again_forgets_what_it_held()
    {
        var batch = Batch(9, 8, 7, 6);
        batch.Fill([2, 1]);
        Assert.Equal((2, 2, 3), (batch.SequenceCount, batch.StepCount, batch.RowCount));
        Assert.Equal([2, 1], Enumerable.Range(0, 2).Select(batch.ActiveCount));
    }

    private static SequenceBatch Batch(params int[] lengths)
    {
        var batch = new SequenceBatch();
        batch.Fill(lengths);
        return batch;
    }
}
