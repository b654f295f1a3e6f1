namespace Hearsay.Tests.House;

public class DocumentationTests
{
    [Fact]
    public void Every_public_type_and_member_is_described_in_a_sentence()
    {
        var silent = from assembly in PublicApiTests.Assemblies
                     let documentation = Documentation.Of(assembly)
                     from type in Api.TypesOf(assembly)
                     from name in documentation.FindSilent(type)
                     select name;
        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<summary>Gets the link.</summary>")]
    [InlineData("<summary>A link.</summary>")]
    public void A_member_of_which_nothing_is_said_is_found(string summary)
    {
        var documentation = Documentation.Parse($"""<doc><members><member name="T:Hearsay.Link">{summary}</member></members></doc>""");
        Assert.Contains("Hearsay.Link", documentation.FindSilent(typeof(Link)));
        Assert.Contains("Hearsay.Link.Url", documentation.FindSilent(typeof(Link)));
    }

    [Fact]
    public void A_member_that_is_described_is_not_found()
    {
        const string xml = """
            <doc><members><member name="T:Hearsay.Link"><summary>Words that lead on.</summary>
            <param name="Span">The words.</param><param name="Url">Where they lead.</param></member></members></doc>
            """;
        Assert.Empty(Documentation.Parse(xml).FindSilent(typeof(Link)));
    }
}
