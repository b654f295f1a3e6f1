using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Hearsay.Training.Reports;

/// <summary>One half of a chart: axes, lines and a legend.</summary>
/// <param name="unit">What the upright axis counts.</param>
/// <param name="left">Where the panel begins.</param>
/// <param name="scale">The upright axis.</param>
internal sealed class CurvePanel(string unit, int left, AxisScale scale)
{
    private const int MarginLeft = 60;
    private const int MarginTop = 24;
    private const int MarginBottom = 48;
    private const int PlotWidth = 320;
    private const int LegendGap = 20;
    private const int LegendLine = 20;
    private const int MostEpochMarks = 12;

    // Told apart by the colour-blind too (M. Okabe, K. Ito 2008).
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];

    private int _top;
    private int _bottom;
    private int _lastEpoch;

    /// <summary>Draws the panel.</summary>
    public void Draw(StringBuilder svg, ImmutableArray<CurveLine> lines, int height, int top)
    {
        (_top, _bottom) = (top + MarginTop, top + height - MarginBottom);
        _lastEpoch = Math.Max(1, lines.SelectMany(line => line.Points).Select(point => point.Epoch).DefaultIfEmpty(1).Max());
        DrawAxes(svg);
        foreach (var (index, line) in lines.Index()) DrawLine(svg, line, Colours[index % Colours.Length], index);
    }

    private double Across(int epoch) => left + MarginLeft + PlotWidth * (_lastEpoch == 1 ? 0.5 : (epoch - 1.0) / (_lastEpoch - 1));

    private double Up(double value) => _bottom - (_bottom - _top) * scale.ShareOf(value);

    private void DrawAxes(StringBuilder svg)
    {
        var (start, end) = (left + MarginLeft, left + MarginLeft + PlotWidth);
        foreach (var mark in scale.Marks())
        {
            svg.Append(CultureInfo.InvariantCulture, $"""
                <line x1="{start}" y1="{Up(mark):F1}" x2="{end}" y2="{Up(mark):F1}" stroke="#ddd"/>
                <text x="{start - 8}" y="{Up(mark) + 4:F1}" text-anchor="end">{mark:0.####}</text>

                """);
        }

        var every = (_lastEpoch + MostEpochMarks - 1) / MostEpochMarks;
        for (var epoch = 1; epoch <= _lastEpoch; epoch += every)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""
                <text x="{Across(epoch):F1}" y="{_bottom + 18}" text-anchor="middle">{epoch}</text>

                """);
        }

        svg.Append(CultureInfo.InvariantCulture, $"""
            <path d="M{start} {_top}V{_bottom}H{end}" fill="none" stroke="#222"/>
            <text x="{(start + end) / 2}" y="{_bottom + 38}" text-anchor="middle">epoch</text>
            <text x="{start}" y="{_top - 10}" text-anchor="middle">{unit}</text>

            """);
    }

    private void DrawLine(StringBuilder svg, CurveLine line, string colour, int index)
    {
        var points = string.Join(' ', line.Points.Select(
            point => string.Create(CultureInfo.InvariantCulture, $"{Across(point.Epoch):F1},{Up(point.Value):F1}")));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
        foreach (var (epoch, value) in line.Points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""
                <circle cx="{Across(epoch):F1}" cy="{Up(value):F1}" r="3" fill="{colour}">
                <title>epoch {epoch}: {value:0.####}</title></circle>

                """);
        }

        var (x, y) = (left + MarginLeft + PlotWidth + LegendGap, _top + LegendLine * index);
        svg.Append(CultureInfo.InvariantCulture, $"""
            <line x1="{x}" y1="{y}" x2="{x + 18}" y2="{y}" stroke="{colour}" stroke-width="2"/>
            <text x="{x + 24}" y="{y + 4}">{WebUtility.HtmlEncode(line.Name)}</text>

            """);
    }
}
