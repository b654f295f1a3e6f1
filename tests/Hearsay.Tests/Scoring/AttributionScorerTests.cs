using System.Collections.Immutable;
using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class AttributionScorerTests
{
    private static readonly ImmutableArray<Relation> Gold = Relations(
        "{s1:Ann Lee} {q1:said} {c1:it rained}. {s2:She} {q2:denied}, {c2:on Monday}, {c2:that it had}. " +
        "{c3:It} {q3:reportedly} {c3:snowed all day}.");

    [Fact]
    public void Gold_scored_against_itself_is_perfect() => Check(Gold, 100, 100, 100, 100, 100);

    [Fact]
    public void Nothing_read_scores_nothing() => Check([], 0, 0, 0, 0, 0);

    // Of 2 sources, 3 cues and 5 content spans 1, 2 and 4 are found, and nothing else.
    [Fact]
    public void A_relation_that_is_missed_costs_recall() => Check(Gold[1..], 66.67, 80, 88.89, 80, 80);

    [Fact]
    public void A_content_that_is_cut_short_is_not_exact_but_relaxed() =>
        Check([Gold[0] with { Content = [new TextSpan(Gold[0].Content[0].Start + 3, Gold[0].Content[0].End)] }, Gold[1],
            Gold[2]], 100, 100, 80, 66.67, 100);

    [Fact]
    public void A_content_that_shares_too_little_is_not_found() =>
        Check([Gold[0] with { Content = [Gold[0].Content[0].Cover(Gold[2].Content[1])] }, Gold[1], Gold[2]], 100, 100, 80, 66.67, 66.67);

    [Fact]
    public void One_prediction_finds_one_relation() => Check([Gold[0], Gold[0], Gold[1], Gold[2]], 100, 100, 100, 85.71, 85.71);

    private static void Check(ImmutableArray<Relation> predicted, double source, double cue, double content, double exact, double relaxed)
    {
        var scorer = new AttributionScorer();
        scorer.Add(predicted, Gold);
        var figures = scorer.Figures().ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value.F1, 2));
        Assert.Equal(
            (source, cue, content, exact, relaxed),
            (figures["source_f1"], figures["cue_f1"], figures["content_f1"], figures["relation_exact_f1"], figures["relation_relaxed_f1"]));
    }

    private static ImmutableArray<Relation> Relations(string text) => GoldNotation.Parse("one", "title: Rain\n\n" + text).Relations;
}
