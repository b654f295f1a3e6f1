using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class NamedFloorTests
{
    private static readonly Dictionary<string, double> _scores = new() { ["EWT dev: UPOS on given tokens"] = 90.25, ["a=b"] = 1 };

    [Theory]
    [InlineData("EWT dev: UPOS on given tokens=90")]
    [InlineData("EWT dev: UPOS on given tokens = 90.25")]
    [InlineData("a=b=1")]
    public void A_figure_on_its_floor_or_over_it_has_no_fault(string text) => Assert.Null(Floor(text).FindFault(_scores));

    [Theory]
    [InlineData("EWT dev: UPOS on given tokens=90.3", "90.3 was expected at least, 90.25 was measured")]
    [InlineData("EWT dev: LAS=70", "A figure 'EWT dev: LAS' was expected, EWT dev: UPOS on given tokens; a=b were measured")]
    public void A_figure_under_its_floor_or_unheard_of_is_a_fault(string text, string expected) =>
        Assert.Contains(expected, Floor(text).FindFault(_scores), StringComparison.Ordinal);

    [Theory]
    [InlineData("90")]
    [InlineData("=90")]
    [InlineData("UPOS=high")]
    public void What_is_no_floor_is_refused(string text) => Assert.False(NamedFloor.TryParse(text, out _));

    private static NamedFloor Floor(string text)
    {
        Assert.True(NamedFloor.TryParse(text, out var floor));
        return floor;
    }
}
