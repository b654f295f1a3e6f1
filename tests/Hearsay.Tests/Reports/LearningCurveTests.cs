using System.Xml.Linq;
using Hearsay.Training.Reports;

namespace Hearsay.Tests.Reports;

public class LearningCurveTests
{
    private const string Csv =
        """
        epoch,seconds,loss of tags,loss of arcs,EWT dev LAS
        1,60,1.5000,2.2500,70.25
        2,121,0.7500,1.1250,75.50

        """;

    [Fact]
    public void Columns_stand_under_one_another()
    {
        var rows = Curve().Rows;
        Assert.Equal("  epoch  seconds  loss of tags  loss of arcs  EWT dev LAS", LearningCurve.Header(rows[0]));
        Assert.Equal("      1       60        1.5000        2.2500        70.25", LearningCurve.Line(rows[0]));
        Assert.Equal("      2      121        0.7500        1.1250        75.50", LearningCurve.Line(rows[1]));
    }

    [Fact]
    public void A_curve_is_written_as_comma_separated_values_and_taken_up_again()
    {
        Assert.Equal(Csv.ReplaceLineEndings("\n"), Curve().ToCsv());
        var curve = new LearningCurve("sample");
        curve.TakeUp(Csv, 2);
        Assert.Equal(Curve().ToCsv(), curve.ToCsv());
    }

    [Fact]
    public void Epochs_that_are_learned_again_are_not_taken_up()
    {
        var curve = new LearningCurve("sample");
        curve.TakeUp(Csv, 1);
        Assert.Equal(1, Assert.Single(curve.Rows).Epoch);
    }

    [Theory]
    [InlineData("epoch,seconds\n1\n", "2 columns were expected")]
    [InlineData("epoch,seconds\n1,soon\n", "'soon' was found")]
    public void A_damaged_file_is_refused(string csv, string expected)
    {
        var exception = Assert.Throws<InvalidDataException>(() => new LearningCurve("sample").TakeUp(csv, 9));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_has_a_title_axes_a_legend_and_a_line_for_every_column()
    {
        var svg = XDocument.Parse(CurveChart.Draw(Curve()));
        string[] texts = [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];
        Assert.Contains("Training of sample: losses and figures by epoch", texts);
        Assert.Equal(2, texts.Count(text => text == "epoch"));
        foreach (var expected in (string[])["mean loss", "per cent", "tags", "arcs", "EWT dev LAS"]) Assert.Contains(expected, texts);
        var lines = svg.Descendants().Where(element => element.Name.LocalName == "polyline").ToArray();
        Assert.Equal(3, lines.Length);
        // The losses fall, so they go down the page; what is measured rises.
        Assert.True(Heights(lines[0])[0] < Heights(lines[0])[1]);
        Assert.True(Heights(lines[2])[0] > Heights(lines[2])[1]);
    }

    [Fact]
    public void A_curve_of_one_epoch_or_of_none_is_drawn_too()
    {
        var curve = new LearningCurve("sample");
        Assert.NotNull(XDocument.Parse(CurveChart.Draw(curve)).Root);
        curve.Add(new CurveRow(1, 1, [("tags", 0)], []));
        Assert.DoesNotContain("NaN", CurveChart.Draw(curve), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1.3, "0 0.5 1 1.5")]
    [InlineData(95.2, 96.1, "95.2 95.4 95.6 95.8 96 96.2")]
    [InlineData(3, 3, "2.4 2.6 2.8 3 3.2 3.4 3.6")]
    [InlineData(0, 5200, "0 1000 2000 3000 4000 5000 6000")]
    public void Axes_are_marked_at_round_numbers(double least, double most, string expected) => Assert.Equal(
        expected, string.Join(' ', AxisScale.Around([least, most]).Marks().Select(mark => FormattableString.Invariant($"{mark:0.##}"))));

    private static double[] Heights(XElement line) => [.. line.Attribute("points")!.Value.Split(' ')
        .Select(point => double.Parse(point.Split(',')[1], System.Globalization.CultureInfo.InvariantCulture))];

    private static LearningCurve Curve()
    {
        var curve = new LearningCurve("sample");
        curve.Add(new CurveRow(1, 60, [("tags", 1.5), ("arcs", 2.25)], [("EWT dev LAS", 70.25)]));
        curve.Add(new CurveRow(2, 121, [("tags", 0.75), ("arcs", 1.125)], [("EWT dev LAS", 75.5)]));
        return curve;
    }
}
