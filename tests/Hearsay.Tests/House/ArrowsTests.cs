namespace Hearsay.Tests.House;

public class ArrowsTests
{
    [Fact]
    public void Projects_reference_only_along_the_plan() =>
        Assert.Empty(Arrows.Allowed.Keys.SelectMany(
            project => Arrows.FindForbidden(project, Repository.Read($"src/{project}/{project}.csproj"))));

    [Fact]
    public void Every_project_under_src_is_on_the_plan() =>
        Assert.Equal(
            Arrows.Allowed.Keys.Order(),
            Repository.FilesUnder("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Fact]
    public void Projects_make_no_circle() =>
        Assert.Null(Arrows.FindCircle(Repository.Files("*.csproj").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => Arrows.ReferencesIn(Repository.Read(path)).ToArray())));

    [Theory]
    [InlineData("Hearsay")]
    [InlineData("Hearsay.Store")]
    [InlineData("Hearsay.Training")]
    [InlineData("Hearsay.Desk")]
    [InlineData("Hearsay.Cli")]
    public void Folders_of_a_project_make_no_circle(string project) =>
        Assert.Null(Arrows.FindCircle(Arrows.BetweenFolders(Repository.Sources(), project)));

    [Fact]
    public void A_forbidden_reference_is_found()
    {
        const string projectFile = """<Project><ProjectReference Include="../Hearsay.Store/Hearsay.Store.csproj" /></Project>""";
        Assert.Single(Arrows.FindForbidden("Hearsay", projectFile));
        Assert.Empty(Arrows.FindForbidden("Hearsay.Cli", projectFile));
    }

    [Fact]
    public void A_circle_of_folders_is_found()
    {
        SourceFile[] sources =
        [
            new("src/Hearsay/Models/Weights.cs", "using Hearsay.Languages;"),
            new("src/Hearsay/Languages/Lexicon.cs", "using Hearsay.Gazetteer;"),
            new("src/Hearsay/Gazetteer/Places.cs", "using Hearsay.Models;"),
        ];
        Assert.Equal("Gazetteer > Models > Languages > Gazetteer", Arrows.FindCircle(Arrows.BetweenFolders(sources, "Hearsay")));
        Assert.Null(Arrows.FindCircle(Arrows.BetweenFolders(sources[..2], "Hearsay")));
    }
}
