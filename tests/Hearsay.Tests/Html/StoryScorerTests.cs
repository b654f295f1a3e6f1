using Hearsay.Html;
using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Tests.Html;

public class StoryScorerTests
{
    private const string Page = """
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav><main><article><h1>Ferry stays in port</h1>
        <p>The ferry to Gull Island stayed in port on Monday, its owners said, because the pier had been closed for repairs.</p>
        <p>"We are sorry for the trouble," the harbour master, Ann Lund, told islanders who had waited since the morning.</p>
        <p>Nobody was hurt. The pier will open again on Thursday, she said, if
        the weather allows the divers to work until then.</p></article>
        <div><h3>More from the harbour</h3><ul><li><a href="/a">Ten ferries that never came back</a></li>
        <li><a href="/b">The best islands for a weekend</a></li></ul></div></main></body>
        """;

    [Fact]
    public void The_model_was_made_for_the_features_that_are_written()
    {
        var names = new List<string>();
        var page = Survey();
        var rows = StoryScorer.RowsOf(page, names);
        StoryScorer.AddScores(page, rows, new double[rows.Length]);
        Assert.Equal(ModelFile.Load(StoryScorer.Resource, StoryScorer.Fingerprint).List(StoryScorer.Features), names);
    }

    [Fact]
    public void Paragraphs_of_the_story_score_above_links_to_others()
    {
        var page = Survey();
        var scores = StoryScorer.Load().Score(page);
        var story = ScoresOf(page, scores, "p");
        Assert.Equal(3, story.Count);
        Assert.All(story, score => Assert.True(score > 0));
        Assert.All(ScoresOf(page, scores, "li"), score => Assert.True(score < 0));
    }

    [Fact]
    public void A_page_without_text_has_no_scores() =>
        Assert.Empty(StoryScorer.Load().Score(new PageTraits(Layout.Empty, 0..0, -1, null, new PassageRules(FurnitureTable.Load()))));

    private static List<double> ScoresOf(PageTraits page, double[] scores, string tag) =>
        [.. scores.Where((_, index) => page.Passages[index].Passage.Element.LocalName == tag)];

    private static PageTraits Survey()
    {
        var markup = MarkupTable.Load();
        var (document, source, _) = PageParser.Parse(Page);
        var layout = PassageReader.Read(document.Body!, markup, new PageAddress(null, null), source);
        return new PageSurveyor(markup, new PassageRules(FurnitureTable.Load())).Survey(layout, ["Ferry stays in port"], null);
    }
}
