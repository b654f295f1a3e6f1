using Hearsay.Syntax;
using Hearsay.Tests.Models;

namespace Hearsay.Tests.Syntax;

public class TreeFinderTests
{
    // Rows are longer than what is in them, as the rows of a padded product are.
    private const int Spare = 2;
    private const int Draws = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_tree_is_the_best_of_all_trees_with_one_root(int count)
    {
        int[][] trees = [.. AllHeads(count).Where(IsTree)];
        for (var draw = 0; draw < Draws; draw++)
        {
            var scores = Scores(count, draw);
            var best = trees.MaxBy(heads => Sum(scores, heads))!; // There is a tree for every count.
            Assert.Equal(best, Find(scores, count));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(200)]
    public void Any_scores_give_a_tree_with_one_root(int count)
    {
        var finder = new TreeFinder();
        for (var draw = 0; draw < 10; draw++)
        {
            var heads = new int[count];
            finder.Find(Scores(count, draw), count + 1 + Spare, heads);
            Assert.True(IsTree(heads), string.Join(' ', heads));
        }
    }

    [Fact]
    public void Scores_that_are_all_alike_give_a_tree()
    {
        foreach (var count in (int[])[1, 2, 7, 50]) Assert.True(IsTree(Find(new float[count * (count + 1 + Spare)], count)));
    }

    [Fact]
    public void Words_that_would_each_be_the_root_give_way_to_the_best_one()
    {
        // Every word would be the root by itself; "2" loses least by being it alone.
        float[] scores = [0, 1, 1, 9, 0, 0, 1, 0, 5, 20, 0, 0, 1, 6, 0, 9, 0, 0];
        Assert.Equal([1, -1, 1], Find(scores, 3));
    }

    [Fact]
    public void A_circle_is_broken_where_it_costs_least()
    {
        // 0 and 1 would each have the other for a head; only as the root's child does 0 lose little.
        float[] scores = [0, 10, 8, 0, 0, 10, 0, 1, 0, 0];
        Assert.Equal([-1, 0], Find(scores, 2));
    }

    private static int[] Find(float[] scores, int count)
    {
        var heads = new int[count];
        new TreeFinder().Find(scores, count + 1 + Spare, heads);
        return heads;
    }

    private static float[] Scores(int count, int draw) => new RowDraw(count * 1000 + draw).Row(count * (count + 1 + Spare), 10);

    private static double Sum(float[] scores, int[] heads) => heads.Index().Sum(
        word => (double)scores[word.Index * (heads.Length + 1 + Spare) + (word.Item < 0 ? heads.Length : word.Item)]);

    private static IEnumerable<int[]> AllHeads(int count)
    {
        var choices = (long)Math.Pow(count + 1, count);
        for (long choice = 0; choice < choices; choice++)
        {
            var (heads, rest) = (new int[count], choice);
            for (var word = 0; word < count; word++, rest /= count + 1) heads[word] = (int)(rest % (count + 1)) - 1;
            yield return heads;
        }
    }

    private static bool IsTree(int[] heads) =>
        heads.Count(head => head < 0) == 1 && Enumerable.Range(0, heads.Length).All(word => ReachesRoot(heads, word));

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var step = 0; step <= heads.Length && word >= 0; step++) word = heads[word];
        return word < 0;
    }
}
