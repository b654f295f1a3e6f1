using Hearsay.Tests.House;

namespace Hearsay.Tests.Samples;

/// <summary>Holds the story of the samples against what samples/README.md says of it.</summary>
public class SampleStoryTests
{
    private static readonly Story Story = Assert.Single(StoryReader.Read(ReadAll()));

    [Fact]
    public void The_six_reports_are_one_story() =>
        Assert.Equal(
            ["Halvian Press", "The Port Anselm Courier", "Skarra Island Gazette", "Radio Corrin", "The Meridian Ledger", "Shoreline Watch"],
            Story.Reports.Select(report => report.Article.Metadata.Outlet));

    [Fact]
    public void The_courier_re_runs_the_agency_s_text_and_says_so_and_nobody_else_copies()
    {
        var copy = Assert.Single(Story.Copies);
        Assert.Equal((0, 1, CopyBasis.Credit), (copy.From, copy.To, copy.Basis));
        Assert.InRange(copy.Share, 0.9, 1);
        Assert.Equal("Halvian Press", Story.Reports[1].Article[copy.Evidence!.Value]);
        Assert.Equal(8, copy.Spans.Length);
        Assert.All(copy.Spans, span => Assert.Equal(Story.Reports[0].Article[span.From!.Value], Story.Reports[1].Article[span.To]));
    }

    [Theory]
    [InlineData("Halvian Press", "1 2 4 5 6")]
    [InlineData("Skarra Island Gazette", "3 5 6")]
    [InlineData("Radio Corrin", "4 5 6")]
    [InlineData("The Meridian Ledger", "5 6")]
    public void Reports_rest_on_the_outlets_that_they_copy_and_relay(string outlet, string reports)
    {
        var origin = Assert.Single(Story.Origins, origin => origin.Name == outlet);
        Assert.Equal((EntityKind.Outlet, reports), (origin.Kind, string.Join(' ', origin.Reports.Select(report => report + 1))));
    }

    [Fact]
    public void The_courier_and_the_blog_have_nothing_of_their_own() =>
        Assert.DoesNotContain(Story.Origins, origin => origin.Kind == EntityKind.Writer);

    [Theory]
    [InlineData("Tomas Reke")]
    [InlineData("Corrin Lines")]
    [InlineData("Marek Dahlin")]
    [InlineData("Edda Thorsby")]
    [InlineData("Amaya Rhys")]
    [InlineData("Hugo Marle")]
    [InlineData("the weather office")]
    [InlineData("Bette Arnsen")]
    [InlineData("Joss Wendel")]
    [InlineData("Jonna Pell")]
    [InlineData("the harbour log")]
    [InlineData("Odile Varga")]
    [InlineData("Leopold Ansty")]
    [InlineData("Ruta Galben")]
    public void Every_origin_by_name_is_one_row(string name) => Assert.Single(Story.Origins, origin => origin.Name == name);

    [Fact]
    public void That_204_were_aboard_stands_in_four_reports_and_has_one_origin()
    {
        var claim = Assert.Single(Story.Claims, claim =>
            claim.Text.StartsWith("The ferry had 204 people aboard", StringComparison.Ordinal));
        Assert.Equal(("1 2 4 5", "Corrin Lines", 1, 1), (Reports(claim), Names(claim.Origins), claim.OriginsLow, claim.OriginsHigh));
    }

    [Fact]
    public void That_260_were_aboard_stands_in_three_reports_and_has_one_origin_without_a_name()
    {
        var claim = Assert.Single(Story.Claims, claim => claim.Text.Contains("about 260 people", StringComparison.Ordinal));
        Assert.Equal(("4 5 6", "a crew member who asked not to be named", 1, 1),
            (Reports(claim), Names(claim.Origins), claim.OriginsLow, claim.OriginsHigh));
    }

    [Theory]
    [InlineData(ConflictKind.Time, "when it happened",
        "2031-05-11, 1 2 4 5, the coast guard + a crew member who asked not to be named", "2031-05-10, 3 6, Skarra Island Gazette")]
    [InlineData(ConflictKind.Number, "204 people were aboard",
        "204, 1 2 4 5, Corrin Lines", "260, 4 5 6, a crew member who asked not to be named")]
    [InlineData(ConflictKind.Denial, "nobody had warned the island", "it is so, 3, Jonna Pell", "it is not so, 3, Tomas Reke")]
    // The blog has nothing of its own, and says of nobody that he told it so: there is no origin to name.
    [InlineData(ConflictKind.Denial, "the vessel was overloaded", "it is so, 6, ", "it is not so, 1 2 5, Marek Dahlin + The company’s")]
    public void The_accounts_conflict(ConflictKind kind, string about, string one, string other)
    {
        var conflict = Assert.Single(Story.Conflicts, conflict => conflict.About == about);
        Assert.Equal((kind, $"{one}; {other}"), (conflict.Kind, string.Join("; ", conflict.Sides.Select(side =>
            $"{side.Value}, {string.Join(' ', side.Spans.Select(span => span.Report + 1).Distinct())}, {Names(side.Origins, " + ")}"))));
    }

    [Fact]
    public void Nothing_else_conflicts() => Assert.Equal(4, Story.Conflicts.Length);

    [Theory]
    [InlineData("killed", "1: 11+ First, 2: 11 Same, 3: 9+ Same, 4: 14 Update, 5: 14 Same, 6: 14 Same")]
    [InlineData("missing", "1: 6 First, 2: 6 Same, 4: 3 Update")]
    [InlineData("rescued", "1: 187 First, 2: 187 Same")]
    [InlineData("aboard", "1: 204 First, 2: 204 Same, 4: 260 Conflict, 5: 204 Conflict, 6: 260 Conflict")]
    public void Figures_change_from_report_to_report(string of, string expected)
    {
        var figure = Assert.Single(Story.Figures, figure => figure.Of == of);
        Assert.Equal(expected, string.Join(", ", figure.Points.Select(point =>
            FormattableString.Invariant($"{point.Report + 1}: {point.Low}{(point.High is null ? "+" : "")} {point.Change}"))));
    }

    [Fact]
    public void Every_point_of_a_figure_has_its_words() => Assert.All(
        Story.Figures.SelectMany(figure => figure.Points),
        point => Assert.False(string.IsNullOrWhiteSpace(Story.Reports[point.Report].Article[point.Span!.Value])));

    [Fact]
    public void No_other_figure_is_told() =>
        Assert.Equal(["aboard", "killed", "missing", "rescued"], Story.Figures.Select(figure => figure.Of));

    private static string Reports(Claim claim) => string.Join(' ', claim.Statements.Select(statement => statement.Report + 1));

    private static string Names(IEnumerable<int> origins, string between = ", ") =>
        string.Join(between, origins.Select(origin => Story.Origins[origin].Name));

    private static IEnumerable<Reading> ReadAll()
    {
        var reader = Reader.Load();
        return Repository.FilesUnder("samples", "*.html").Order(StringComparer.Ordinal)
            .Select(path => reader.Read(reader.Open(Repository.Read(path),
                new ArticleMetadata { Id = Path.GetFileNameWithoutExtension(path) })));
    }
}
