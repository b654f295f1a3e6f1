using Hearsay.Training.Scoring;

namespace Hearsay.Tests.Scoring;

public class FloorsTests
{
    private static readonly Dictionary<string, double> Lower = new() { ["cue_f1"] = 49.9, ["source_f1"] = 61.28 };

    [Fact]
    public void A_figure_under_its_floor_is_named() =>
        Assert.Equal(["gold: cue_f1 is 49.9, under its floor of 50."], Committed().FindSunken("gold", Lower));

    [Fact]
    public void A_figure_that_is_missing_is_named() =>
        Assert.Equal(["gold: cue_f1 was not measured; its floor is 50."], Committed()
            .FindSunken("gold", new Dictionary<string, double> { ["source_f1"] = 60 }));

    [Fact]
    public void A_suite_without_floors_cannot_sink() => Assert.Empty(Committed().FindSunken("other", Lower));

    [Fact]
    public void An_update_raises_and_never_lowers()
    {
        var floors = Committed();
        floors.Raise("gold", Lower);
        Assert.Equal(Text("50", "61.2"), floors.Write());
    }

    [Fact]
    public void An_update_that_may_lower_takes_what_is_measured()
    {
        var floors = Committed();
        floors.Replace("gold", Lower);
        Assert.Equal(Text("49.9", "61.2"), floors.Write());
    }

    private static Floors Committed() => Floors.Parse("""{"gold": {"cue_f1": 50, "source_f1": 60}}""");

    private static string Text(string cue, string source) =>
        $"{{\n  \"gold\": {{\n    \"cue_f1\": {cue},\n    \"source_f1\": {source}\n  }}\n}}\n";
}
