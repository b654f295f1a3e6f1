using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class PersonNameTests
{
    [Theory]
    [InlineData("Aldo Renn", "aldo renn")]
    [InlineData("De’Shaun M. O'Hara", "deshaun ohara")]
    [InlineData("Émile \"Mimi\" Dufür Jr.", "emile dufur jr")]
    [InlineData("Renn", null)]
    [InlineData("J. Renn", null)]
    [InlineData("", null)]
    public void A_name_is_a_given_name_a_surname_and_maybe_a_suffix(string written, string? expected) => Assert.Equal(
        expected, PersonName.Parse(written) is { } name ? $"{name.Given} {name.Surname} {name.Suffix}".TrimEnd() : null);

    [Theory]
    [InlineData("brian", "bryan", 1)]
    [InlineData("jamie", "jaime", 1)]
    [InlineData("rolando", "ronaldo", 2)]
    [InlineData("rait", "raite", 1)]
    [InlineData("anna", "anna", 0)]
    [InlineData("anna", "hannelore", 3)]
    [InlineData("", "ab", 2)]
    public void Letters_put_in_left_out_changed_or_swapped_are_counted(string one, string other, int expected)
    {
        Assert.Equal(expected, PersonName.Distance(one, other));
        Assert.Equal(expected, PersonName.Distance(other, one));
    }
}
