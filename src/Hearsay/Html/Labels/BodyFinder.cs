using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Finds the element of a page that holds the article's body: the innermost that holds most of the running text.</summary>
internal sealed class BodyFinder(MarkupTable markup)
{
    /// <summary>The passages of the body, as a range of indices; empty where the page has no text.</summary>
    public Range Find(Layout layout)
    {
        var passages = layout.Passages;
        var total = passages.Sum(passage => passage.Mass);
        VoidMisleadingZones(passages, total);
        Weigh(layout);
        var body = Choose([.. layout.Boxes.Where(box => box.Mass > 0)]);
        if (body is null) return 0..passages.Count;
        var inside = Enumerable.Range(0, passages.Count).Where(index => passages[index].Box.IsIn(body)).ToList();
        return inside[0]..(inside[^1] + 1);
    }

    // A page may call its whole column "has-sidebar", or every paragraph "paywall": names that cover two fifths of the text mark no side
    // piece.
    private static void VoidMisleadingZones(IReadOnlyList<Passage> passages, int total)
    {
        var masses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(passage => passage.Mass > 0))
        {
            foreach (var names in ZonesOf(passage).Select(zone => zone.Names).Distinct()) masses[names] =
                masses.GetValueOrDefault(names) + passage.Mass;
        }

        foreach (var zone in passages.SelectMany(ZonesOf))
            zone.IsVoid = 10L * masses.GetValueOrDefault(zone.Names) > (zone.Role == MarkupRole.Comment ? 8L : 4L) * total;
    }

    private static IEnumerable<Zone> ZonesOf(Passage passage)
    {
        for (var zone = passage.Zone; zone is not null; zone = zone.Outer) yield return zone;
    }

    /// <summary>Sums up the running text inside every box.</summary>
    private static void Weigh(Layout layout)
    {
        foreach (var passage in layout.Passages.Where(passage => passage.ZoneRole is null)) passage.Box.Mass += passage.Mass;
        foreach (var box in layout.Boxes.Reverse())
        {
            if (box.Outer is { } outer) outer.Mass += box.Mass;
        }
    }

    private Box? Choose(List<Box> boxes)
    {
        if (boxes.Count == 0) return null;
        var total = boxes[0].Mass;
        if (LargestOf(boxes, IsNamedBody, total) is { } named) return Widen(named, boxes);
        var start = LargestOf(boxes, box => box.Element.LocalName == "article", total)
            ?? LargestOf(boxes, box => box.Element.LocalName == "main", total);
        return Descend(start, boxes);
    }

    private bool IsNamedBody(Box box) => box.Element.GetAttribute("itemprop") == "articleBody"
        || markup.RoleOf($"{box.Element.ClassName} {box.Element.Id}") == MarkupRole.Body;

    /// <summary>The outermost of the largest such boxes that hold a third of the text or more.</summary>
    private static Box? LargestOf(List<Box> boxes, Func<Box, bool> isWanted, int total) =>
        boxes.Where(box => 3L * box.Mass >= total && isWanted(box)).MaxBy(box => box.Mass);

    private static bool IsFellow(Box named, Box other) =>
        other.Element.ClassName is { Length: > 0 } name && name == named.Element.ClassName && !named.IsIn(other) && !other.IsIn(named);

    /// <summary>Where the body comes in several boxes of one name, the box around them all.</summary>
    private static Box Widen(Box named, List<Box> boxes)
    {
        var fellow = boxes.LastOrDefault(box => IsFellow(named, box));
        if (fellow is null) return named;
        var around = named;
        while (around.Outer is { } outer && !fellow.IsIn(around)) around = outer;
        return around.Element.LocalName is "body" or "html" ? named : around;
    }

    /// <summary>Goes down from a box as long as one inside it holds nearly all of its text.</summary>
    private static Box Descend(Box? start, List<Box> boxes)
    {
        var share = start is null ? 60L : 85L;
        var at = start ?? boxes[0];
        var inner = boxes.Where(box => box.Outer is not null).ToLookup(box => box.Outer!);
        while (inner[at].MaxBy(box => box.Mass) is { } largest && 100L * largest.Mass >= share * at.Mass
            && largest.Element.LocalName != "p") at = largest;
        return at;
    }
}
