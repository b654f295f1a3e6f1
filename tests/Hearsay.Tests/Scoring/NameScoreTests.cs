using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class NameScoreTests
{
    private const string Text = "Ada Lund left Acme in Lund.";

    private static readonly Dictionary<TextSpan, string> Gold = new()
    {
        [Of("Ada Lund")] = "PER",
        [Of("Acme")] = "ORG",
        [LastLund] = "LOC",
    };

    private static TextSpan LastLund => new(Text.Length - 5, Text.Length - 1);

    [Fact]
    public void A_name_is_right_by_span_and_kind()
    {
        var score = new NameScore();
        score.Add(Text, Gold, new Dictionary<TextSpan, string> { [Of("Ada Lund")] = "PER", [Of("Acme")] = "LOC", [Of("left")] = "" });
        Assert.Equal(40, score.F1, 5);
        Assert.Equal(100, score.ByKind()["per_f1"], 5);
        Assert.Equal(0, score.ByKind()["org_f1"], 5);
        Assert.Equal(["missed ORG Acme, found LOC", "missed LOC Lund, found nothing"], score.Errors);
    }

    [Fact]
    public void Outlets_are_bodies_and_other_kinds_are_nothing() => Assert.Equal(
        [(Of("Acme"), "ORG"), (Of("left"), "")],
        NameScore.NamesOf([Entity("Acme", EntityKind.Outlet), Entity("left", EntityKind.Other)]).Select(pair => (pair.Key, pair.Value)));

    private static Entity Entity(string name, EntityKind kind) => new(name, kind, null, [new Mention(Of(name), MentionForm.Name)]);

    private static TextSpan Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
