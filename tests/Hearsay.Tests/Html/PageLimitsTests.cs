using System.Globalization;
using System.Reflection;
using Hearsay.Html;
using Hearsay.Tests.House;

namespace Hearsay.Tests.Html;

public class PageLimitsTests
{
    [Fact]
    public void Every_bound_is_documented()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "bounds.md"));
        // All of them are constants, and a constant has a value.
        var figures = typeof(PageLimits).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(limit => ((int)limit.GetRawConstantValue()!).ToString("N0", CultureInfo.InvariantCulture));
        Assert.All(figures, figure => Assert.Contains($"| {figure} |", page, StringComparison.Ordinal));
    }
}
