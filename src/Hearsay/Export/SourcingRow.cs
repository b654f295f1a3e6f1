namespace Hearsay.Export;

/// <summary>One origin of a page with the count and the distance of what rests on it.</summary>
/// <param name="Origin">The last known link.</param>
/// <param name="StatementCount">How many attributed statements rest on it.</param>
/// <param name="FewestHops">The steps of its shortest chain to this page.</param>
/// <param name="MostHops">The steps of its longest chain to this page.</param>
public sealed record SourcingRow(Origin Origin, int StatementCount, int FewestHops, int MostHops)
{
    /// <summary>The hops in words: "1 hop", "1-2 hops".</summary>
    public string DescribeHops()
    {
        var range = FewestHops == MostHops ? $"{FewestHops}" : $"{FewestHops}-{MostHops}";
        return range == "1" ? "1 hop" : range + " hops";
    }
}
