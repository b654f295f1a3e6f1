using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class SourceKindTableTests
{
    [Theory]
    [InlineData("lawmakers", EntityKind.Group)]
    [InlineData("senior military officials", EntityKind.Group)]
    [InlineData("many", EntityKind.Group)]
    [InlineData("critics of the plan", EntityKind.Group)]
    [InlineData("an intelligence source", EntityKind.Unnamed)]
    [InlineData("two sources in the palace", EntityKind.Unnamed)]
    [InlineData("officials who spoke on condition of anonymity", EntityKind.Unnamed)]
    [InlineData("an official familiar with the talks", EntityKind.Unnamed)]
    [InlineData("the report", EntityKind.Document)]
    [InlineData("a poll by the institute", EntityKind.Document)]
    [InlineData("the ministry", EntityKind.Organization)]
    [InlineData("the police", EntityKind.Organization)]
    [InlineData("the police chief", EntityKind.Person)]
    [InlineData("a doctor at the hospital", EntityKind.Person)]
    [InlineData("the newspaper", EntityKind.Outlet)]
    [InlineData("Seoul", EntityKind.Place)]
    [InlineData("she", EntityKind.Person)]
    [InlineData("the wind", EntityKind.Other)]
    public void The_words_of_a_source_tell_its_kind(string words, EntityKind expected) =>
        Assert.Equal(expected, SourceKindTable.English.KindOf(words.Split(' ')));
}
