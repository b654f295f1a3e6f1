using Hearsay.Syntax;

namespace Hearsay.Tests.Syntax;

public class NameLabelsTests
{
    // A letter a word: what is most likely there. Small letters are further words, capitals first ones.
    private const string Letters = "-PpOoLlXx";

    [Theory]
    [InlineData("-Pp-L", "1+2 Person, 4+1 Place")]
    [InlineData("PPp", "0+1 Person, 1+2 Person")]
    [InlineData("OoXx", "0+2 Organization, 2+2 Other")]
    [InlineData("---", "")]
    [InlineData("", "")]
    public void Names_come_of_the_best_labels(string best, string expected) => Assert.Equal(expected, Read(best));

    [Theory]
    [InlineData("pp")]
    [InlineData("-o")]
    [InlineData("Lp")]
    public void No_name_begins_with_a_further_word(string best)
    {
        var labels = Decode(Scores(best));
        for (var index = 0; index < labels.Length; index++)
        {
            if (NameLabels.IsInside(labels[index])) Assert.Equal(NameLabels.KindOf(labels[index]), NameLabels.KindOf(labels[index - 1]));
        }
    }

    [Fact]
    public void A_name_is_as_sure_as_its_least_sure_word()
    {
        var scores = Scores("Pp");
        scores[NameLabels.Count + NameLabels.Inside(EntityKind.Person)] = 1;
        var name = Names(scores).Single();
        Assert.InRange(name.Confidence, 0.2, 0.3);
    }

    [Fact]
    public void Every_label_has_one_kind_and_one_place() => Assert.Equal(
        Enumerable.Range(1, NameLabels.Count - 1).Select(label => (byte)label),
        NameLabels.Kinds.SelectMany(kind => new[] { NameLabels.Begin(kind), NameLabels.Inside(kind) }));

    private static string Read(string best) =>
        string.Join(", ", Names(Scores(best)).Select(name => $"{name.FirstToken}+{name.TokenCount} {name.Kind}"));

    private static List<NameSpan> Names(float[] scores)
    {
        List<NameSpan> names = [];
        NameLabels.AddNames(scores, Decode(scores), 0, names);
        return names;
    }

    private static byte[] Decode(float[] scores)
    {
        var labels = new byte[scores.Length / NameLabels.Count];
        NameLabels.Decode(scores, new byte[scores.Length], labels);
        return labels;
    }

    private static float[] Scores(string best)
    {
        var scores = new float[best.Length * NameLabels.Count];
        for (var index = 0; index < best.Length; index++)
            scores[(index * NameLabels.Count) + Letters.IndexOf(best[index], StringComparison.Ordinal)] = 5;
        return scores;
    }
}
