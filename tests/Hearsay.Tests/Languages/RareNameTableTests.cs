using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class RareNameTableTests
{
    [Theory]
    [InlineData("Megan", "Female", "Female")]
    [InlineData("Mégan", "Unknown", "Unknown")] // Wrong: the accent hides the name.
    [InlineData("Tanner", "Male", "Unknown")]
    [InlineData("Qwerty", "Unknown", "Unknown")]
    public void A_name_tells_a_gender_before_a_last_name_and_seldom_alone(string name, string before, string alone)
    {
        Assert.Equal(before, RareNameTable.English.GenderOf(name).ToString());
        Assert.Equal(alone, RareNameTable.English.GenderAlone(name).ToString());
    }
}
