using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class GapScoreTests
{
    private const string Text = "Ann Bell met Eve Orr. She left. He stayed.";

    [Fact]
    public void Each_row_asks_twice_and_only_the_yes_count()
    {
        var score = new GapScore();
        score.Add(Row("She", isA: true), [Named("Ann Bell", "She")]);
        score.Add(Row("She", isA: true), [Named("Eve Orr", "She")]);
        score.Add(Row("She", isA: true), [Named("Ann Bell")]);
        score.Add(Row("He", isA: false), [Named("Ann Bell", "He")]);
        // Of four answers (right, wrong, none, wrong) one is right; of three yes it is one.
        Assert.Equal(100.0 * 2 / (3 + 3), score.F1, 6);
    }

    [Fact]
    public void Bias_is_the_feminine_figure_by_the_masculine()
    {
        var score = new GapScore();
        score.Add(Row("She", isA: true), [Named("Ann Bell", "She")]);
        score.Add(Row("She", isA: true), []);
        score.Add(Row("He", isA: true), [Named("Ann Bell", "He")]);
        Assert.Equal(2.0 / 3, score.Bias, 6);
        Assert.Equal(66.67, score.ByName()["feminine_f1"]);
    }

    private static GapRow Row(string pronoun, bool isA) =>
        new("test", Text, SpanOf(pronoun), SpanOf("Ann Bell"), isA, SpanOf("Eve Orr"), false);

    private static Entity Named(string name, string? pronoun = null)
    {
        var named = new Mention(SpanOf(name), MentionForm.Name);
        return new Entity(
            name, EntityKind.Person, null, pronoun is null ? [named] : [named, new Mention(SpanOf(pronoun), MentionForm.Pronoun)]);
    }

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
