using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hearsay.Tests.House;

public class FloorPlanTests
{
    [Fact]
    public void Rooms_do_not_name_one_another() => Assert.Empty(FloorPlan.FindTrespasses(Repository.Sources()));

    [Fact]
    public void Every_folder_of_the_library_is_on_the_plan() => Assert.Empty(FloorPlan.FindUnknownFolders(Repository.Sources()));

    [Fact]
    public void The_library_does_not_touch_the_outside_world() => Assert.Empty(FloorPlan.FindOutsideWorld(Repository.Sources()));

    [Fact]
    public void There_are_no_global_usings_of_the_house() => Assert.Empty(FloorPlan.FindGlobalUsings(Repository.Sources()));

    [Fact]
    public void The_library_has_no_statics_that_change()
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var changing = typeof(Reader).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Hearsay", StringComparison.Ordinal) == true && !IsGenerated(type))
            .SelectMany(type => type.GetFields(statics))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsGenerated(field));
        Assert.Empty(changing.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Theory]
    [InlineData("src/Hearsay/Html/Page.cs", "using Hearsay.Stories;", "names the room Stories")]
    [InlineData("src/Hearsay/Html/Page.cs", "var group = Stories.Grouper.Group();", "names the room Stories")]
    [InlineData("src/Hearsay/Models/Weights.cs", "using Hearsay.Stories;", "names the room Stories")]
    [InlineData("src/Hearsay/Article.cs", "using Hearsay.Stories;", "names the room Stories")]
    public void A_trespass_is_found(string path, string text, string expected)
    {
        var grouper = new SourceFile("src/Hearsay/Stories/Grouper.cs", "internal sealed class Grouper;");
        var trespass = Assert.Single(FloorPlan.FindTrespasses([grouper, new SourceFile(path, text)]));
        Assert.Contains(expected, trespass, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Hearsay/Reader.cs", "using Hearsay.Stories;")]
    [InlineData("src/Hearsay/Reader.Bulk.cs", "using Hearsay.Stories;")]
    [InlineData("src/Hearsay/Html/Page.cs", "// like Hearsay.Stories, but smaller")]
    [InlineData("src/Hearsay/Html/Page.cs", "var name = \"Hearsay.Stories\";")]
    [InlineData("src/Hearsay/Html/Page.cs", "var count = reading.Stories.Count;")]
    [InlineData("src/Hearsay/Html/Page.cs", "using Hearsay.Languages;")]
    public void What_is_allowed_is_no_trespass(string path, string text) =>
        Assert.Empty(FloorPlan.FindTrespasses([new SourceFile(path, text)]));

    [Theory]
    [InlineData("File.ReadAllText(path)", "the disk")]
    [InlineData("System.IO.Directory.GetFiles(path)", "the disk")]
    [InlineData("using System.Net.Http;", "the network")]
    [InlineData("Console.WriteLine(text)", "the console")]
    [InlineData("var now = DateTimeOffset.UtcNow;", "the clock")]
    [InlineData("Environment.ProcessorCount", "the environment")]
    [InlineData("Random.Shared.Next()", "unseeded chance")]
    [InlineData("text.ToLower()", "the culture")]
    public void A_reach_for_the_outside_world_is_found(string text, string expected)
    {
        var reach = Assert.Single(FloorPlan.FindOutsideWorld([new SourceFile("src/Hearsay/Html/Page.cs", text)]));
        Assert.Contains(expected, reach, StringComparison.Ordinal);
        Assert.Empty(FloorPlan.FindOutsideWorld([new SourceFile("src/Hearsay.Cli/Program.cs", text)]));
    }

    [Fact]
    public void A_global_using_and_an_unknown_folder_are_found()
    {
        var file = new SourceFile("src/Hearsay/Attic/Box.cs", "global using Hearsay.Syntax;");
        Assert.Single(FloorPlan.FindGlobalUsings([file]));
        Assert.Single(FloorPlan.FindUnknownFolders([file]));
    }

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
