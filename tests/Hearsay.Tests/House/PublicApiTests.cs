using System.Reflection;
using Hearsay.Store;

namespace Hearsay.Tests.House;

public class PublicApiTests
{
    private const string Listing = "tests/Hearsay.Tests/House/PublicApi.txt";

    /// <summary>The assemblies that others build on.</summary>
    public static readonly Assembly[] Assemblies = [typeof(Reader).Assembly, typeof(FetchLimits).Assembly];

    [Fact]
    public void What_is_public_is_what_was_agreed()
    {
        var listing = string.Concat(Assemblies.SelectMany(Api.ListingOf).Select(line => line + "\n"));
        if (Repository.IsUpdating) Repository.Write(Listing, listing);
        Assert.Equal(Repository.Read(Listing), listing);
    }

    [Fact]
    public void A_new_public_member_shows_in_the_listing()
    {
        var lines = Api.ListingOf(typeof(Reader).Assembly).ToList();
        Assert.Contains("sealed class Hearsay.Reader", lines);
        Assert.Contains("    static Hearsay.Reader Load()", lines);
        Assert.Contains("    Int32 Start { get; }", lines);
        Assert.DoesNotContain(lines, line => line.Contains("PrintMembers", StringComparison.Ordinal));
    }
}
