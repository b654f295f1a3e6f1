using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Hearsay.Training.Reports;

/// <summary>Draws a learning curve as a picture in SVG: losses on the left, what was measured on the right, over the epochs.</summary>
internal static class CurveChart
{
    private const int Width = 1080;
    private const int Height = 420;
    private const int TitleHeight = 44;

    /// <summary>The picture; it needs nothing beside itself.</summary>
    public static string Draw(LearningCurve curve)
    {
        var title = WebUtility.HtmlEncode($"Training of {curve.Model}: losses and figures by epoch");
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img"
              font-family="system-ui, sans-serif" font-size="12" fill="#222">
            <title>{title}</title>
            <rect width="{Width}" height="{Height}" fill="#fff"/>
            <text x="20" y="28" font-size="16" font-weight="600">{title}</text>

            """);
        var losses = LinesOf(curve.Rows, row => row.Losses);
        var figures = LinesOf(curve.Rows, row => row.Figures);
        // Losses fall towards zero, so their axis begins there; figures move within a few per cent, which an axis from 0 would hide.
        new CurvePanel("mean loss", 0, AxisScale.Around([0, .. ValuesOf(losses)])).Draw(svg, losses, Height - TitleHeight, TitleHeight);
        new CurvePanel("per cent", Width / 2, AxisScale.Around(ValuesOf(figures))).Draw(svg, figures, Height - TitleHeight, TitleHeight);
        return svg.Append("</svg>\n").ToString();
    }

    private static ImmutableArray<CurveLine> LinesOf(
        IReadOnlyList<CurveRow> rows, Func<CurveRow, ImmutableArray<(string Name, double Value)>> choose) =>
        rows.Count == 0
            ? []
            : [.. choose(rows[0]).Select((first, index) => new CurveLine(
                first.Name, [.. rows.Select(row => (row.Epoch, choose(row)[index].Value))]))];

    private static double[] ValuesOf(ImmutableArray<CurveLine> lines) =>
        [.. lines.SelectMany(line => line.Points).Select(point => point.Value)];
}
