using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>Makes one origin of those that go by names of one, and lets claims and conflicts follow.</summary>
internal static class OriginJoiner
{
    /// <summary>The story with the origins joined; itself where no name counts as another.</summary>
    public static Story Join(Story story, IReadOnlyDictionary<string, string> names)
    {
        var groups = story.Origins.Index().GroupBy(origin => names.GetValueOrDefault(origin.Item.Name, origin.Item.Name))
            .Select(group => (Name: group.Key, Members: group.ToArray())).ToArray();
        if (!story.Origins.Any(origin => names.ContainsKey(origin.Name))) return story;
        var places = new int[story.Origins.Length];
        foreach (var (place, group) in groups.Index())
            foreach (var (index, _) in group.Members) places[index] = place;
        return story with
        {
            Origins = [.. groups.Select(group => Join(group.Name, [.. group.Members.Select(member => member.Item)]))],
            Claims = [.. story.Claims.Select(claim => Follow(claim, places))],
            Conflicts = [.. story.Conflicts.Select(conflict => Follow(conflict, places))],
        };
    }

    // The one that bears the name says of what kind it is; else the first.
    private static StoryOrigin Join(string name, StoryOrigin[] origins) => new(
        name, (Array.Find(origins, origin => origin.Name == name) ?? origins[0]).Kind,
        [.. origins.SelectMany(origin => origin.Reports).Distinct().Order()],
        [.. origins.SelectMany(origin => origin.Evidence).DistinctBy(evidence => evidence.Report).OrderBy(evidence => evidence.Report)]);

    // Which of those that became one had counted for the fewest is not known: counting too many is the worse error.
    private static Claim Follow(Claim claim, int[] places)
    {
        var origins = Follow(claim.Origins, places);
        var fewer = claim.Origins.Length - origins.Length;
        return claim with
        {
            Origins = origins,
            OriginsLow = Math.Max(Math.Min(1, claim.OriginsLow), claim.OriginsLow - fewer),
            OriginsHigh = Math.Max(1, claim.OriginsHigh - fewer),
        };
    }

    private static StoryConflict Follow(StoryConflict conflict, int[] places) => conflict with
    {
        Sides = [.. conflict.Sides.Select(side => side with { Origins = Follow(side.Origins, places) })],
    };

    private static ImmutableArray<int> Follow(ImmutableArray<int> origins, int[] places) =>
        [.. origins.Select(origin => places[origin]).Distinct().Order()];
}
