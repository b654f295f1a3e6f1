using System.Globalization;
using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class QuantityWordingTests
{
    [Theory]
    [InlineData("5 5 5", "5", "5")]
    [InlineData("5 5 -", "5 or more", "5/..")]
    [InlineData("- 5 5", "up to 5", "../5")]
    [InlineData("- 5 -", "about 5", "5~")]
    [InlineData("5 - 7", "5 to 7", "5/7")]
    [InlineData("12 - 120", "12 to 120", "12/120")]
    [InlineData("5 6 7", "6 (5 to 7)", "5/7")]
    [InlineData("2 - -", "2 or more", "2/..")]
    [InlineData("1234567.25 1234567.25 1234567.25", "1,234,567.25", "1234567.25")]
    [InlineData("5 7 7 up", "from 5 up to 7", "5/7")]
    [InlineData("5 5 7 down", "from 7 down to 5", "5/7")]
    [InlineData("14 14 14 up", "14, risen", "14")]
    [InlineData("- - -", "an unknown number", "../..")]
    public void Bounds_are_put_in_words_and_in_figures(string numbers, string text, string value)
    {
        var quantity = Parse(numbers);
        Assert.Equal((text, value), (QuantityWording.Of(quantity), QuantityWording.Value(quantity)));
    }

    [Theory]
    [InlineData(null, "people killed", "5 people killed")]
    [InlineData("USD", null, "5 USD")]
    [InlineData("percent", "voters", "5 percent (voters)")]
    public void What_is_counted_and_measured_is_said(string? unit, string? of, string expected) =>
        Assert.Equal(expected, QuantityWording.Of(Parse("5 5 5") with { Unit = unit, Of = of }));

    [Fact]
    public void Words_that_stand_far_off_are_left_out()
    {
        var quantity = new Quantity(new TextSpan(10, 14), 5, 5, 5) { Counted = new TextSpan(15, 20), Hedge = new TextSpan(90, 95) };
        Assert.Equal(new TextSpan(10, 20), QuantityWording.Words(quantity));
    }

    private static Quantity Parse(string numbers)
    {
        var parts = numbers.Split(' ');
        decimal? Number(int index) => parts[index] == "-" ? null : decimal.Parse(parts[index], CultureInfo.InvariantCulture);
        Trend? trend = parts.Length < 4 ? null : parts[3] == "up" ? Trend.Up : Trend.Down;
        return new Quantity(new TextSpan(0, 1), Number(0), Number(1), Number(2)) { Trend = trend };
    }
}
