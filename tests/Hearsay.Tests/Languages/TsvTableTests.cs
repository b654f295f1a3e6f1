using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class TsvTableTests
{
    [Fact]
    public void Comments_are_left_out_and_missing_cells_are_empty() =>
        Assert.Contains(TsvTable.Read("English/titles.tsv", 3), row => row is ["Comrade", "", ""]);

    [Fact]
    public void A_missing_table_is_named() =>
        Assert.Contains("English/nowhere.tsv", Assert.Throws<InvalidDataException>(() => TsvTable.Read("English/nowhere.tsv", 1)).Message);
}
