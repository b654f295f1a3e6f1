namespace Hearsay.Tests.House;

public class HouseNamesTests
{
    [Fact]
    public void Every_type_is_named_for_its_trade() => Assert.Empty(HouseNames.FindEmptyNames(Repository.Sources()));

    [Fact]
    public void Every_file_holds_the_type_of_its_name() => Assert.Empty(HouseNames.FindMisplacedTypes(Repository.Sources()));

    [Fact]
    public void No_file_is_too_long() => Assert.Empty(HouseNames.FindLongFiles(Repository.Sources()));

    [Fact]
    public void No_line_is_too_wide() => Assert.Empty(HouseNames.FindWideLines(Repository.Sources()));

    [Fact]
    public void Namespaces_are_folders() => Assert.Empty(HouseNames.FindStrayNamespaces(Repository.Sources()));

    [Theory]
    [InlineData("public sealed class QuoteManager;")]
    [InlineData("internal static class TextUtil\n{\n}")]
    [InlineData("public abstract record RelayBase(string Name);")]
    public void An_empty_name_is_found(string text) => Assert.Single(HouseNames.FindEmptyNames([new SourceFile("src/Hearsay/X.cs", text)]));

    [Theory]
    [InlineData("src/Hearsay/Relay.cs", "public sealed record Relay;\npublic sealed record Origin;")]
    [InlineData("src/Hearsay/Relay.cs", "public sealed record Origin;")]
    public void A_misplaced_type_is_found(string path, string text) =>
        Assert.Single(HouseNames.FindMisplacedTypes([new SourceFile(path, text)]));

    [Theory]
    [InlineData("src/Hearsay/Relay.cs", "public enum Hop\n{\n}\n\npublic sealed record Relay;")]
    [InlineData("src/Hearsay/Reader.Bulk.cs", "public sealed partial class Reader;")]
    [InlineData("src/Hearsay/Program.cs", "return 0;")]
    [InlineData("src/Hearsay/Relay.cs", "public sealed record Relay\n{\n    private sealed class Hop;\n}")]
    public void What_is_allowed_is_not_misplaced(string path, string text) =>
        Assert.Empty(HouseNames.FindMisplacedTypes([new SourceFile(path, text)]));

    [Fact]
    public void A_file_that_is_too_long_is_found() =>
        Assert.Single(HouseNames.FindLongFiles([new SourceFile("src/Hearsay/X.cs", new string('\n', HouseNames.MostLines + 1))]));

    [Fact]
    public void A_line_that_is_too_wide_is_found() =>
        Assert.Single(HouseNames.FindWideLines([new SourceFile("src/Hearsay/X.cs", new string('/', HouseNames.MostColumns + 1))]));

    [Fact]
    public void A_stray_namespace_is_found() =>
        Assert.Single(HouseNames.FindStrayNamespaces([new SourceFile("src/Hearsay/Html/X.cs", "namespace Hearsay.Syntax;")]));
}
