using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class NounTableTests
{
    [Theory]
    [InlineData("doctor", "doctor", false, Gender.Unknown)]
    [InlineData("Officials", "official", true, Gender.Unknown)]
    [InlineData("spokeswoman", "spokeswoman", false, Gender.Female)]
    [InlineData("policemen", "policeman", true, Gender.Male)]
    [InlineData("deputies", "deputy", true, Gender.Unknown)]
    [InlineData("prime ministers", "prime minister", true, Gender.Unknown)]
    public void A_role_is_found_by_either_number(string words, string singular, bool isPlural, object gender) =>
        Assert.Equal(new Noun(singular, isPlural, (Gender)gender), NounTable.Roles.Find(words));

    [Fact]
    public void A_body_of_people_is_no_role() => Assert.Null(NounTable.Roles.Find("ministry"));
}
