using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Finds the element of a page that holds the article's body: the innermost that holds most of the running text.</summary>
internal sealed class BodyFinder(MarkupTable markup)
{
    /// <summary>The passages of the body, as a range of indices; empty where the page has no text.</summary>
    public Range Find(IReadOnlyList<Passage> passages)
    {
        var total = passages.Sum(passage => passage.Mass);
        VoidMisleadingZones(passages, total);
        var masses = MassesOf(passages);
        var body = Choose(masses);
        if (body is null) return 0..passages.Count;
        var inside = Enumerable.Range(0, passages.Count)
            .Where(index => passages[index].Element == body || IsAncestor(body, passages[index].Element)).ToList();
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

    /// <summary>The running text inside every element, by the first passage in it.</summary>
    private static List<(IElement Element, int Mass)> MassesOf(IReadOnlyList<Passage> passages)
    {
        var masses = new Dictionary<IElement, int>();
        var order = new List<IElement>();
        foreach (var passage in passages.Where(passage => passage.Mass > 0 && passage.ZoneRole is null))
        {
            for (var element = passage.Element; element is not null; element = element.ParentElement)
            {
                if (masses.TryAdd(element, 0)) order.Add(element);
                masses[element] += passage.Mass;
            }
        }

        return [.. order.Select(element => (element, masses[element]))];
    }

    private IElement? Choose(List<(IElement Element, int Mass)> masses)
    {
        if (masses.Count == 0) return null;
        var total = masses.Max(row => row.Mass);
        if (LargestOf(masses, IsNamedBody, total) is { } named) return Widen(named, masses);
        var start = LargestOf(masses, element => element.LocalName == "article", total)
            ?? LargestOf(masses, element => element.LocalName == "main", total);
        return Descend(start, masses, total);
    }

    private bool IsNamedBody(IElement element) =>
        element.GetAttribute("itemprop") == "articleBody" || markup.RoleOf($"{element.ClassName} {element.Id}") == MarkupRole.Body;

    /// <summary>The outermost of the largest such elements that hold a third of the text or more.</summary>
    private static IElement? LargestOf(List<(IElement Element, int Mass)> masses, Func<IElement, bool> isWanted, int total)
    {
        var wanted = masses.Where(row => isWanted(row.Element) && 3L * row.Mass >= total).ToList();
        if (wanted.Count == 0) return null;
        var most = wanted.Max(row => row.Mass);
        return wanted.Last(row => row.Mass == most).Element;
    }

    private static bool IsFellow(IElement named, IElement other) =>
        other != named && other.ClassName == named.ClassName && !string.IsNullOrEmpty(other.ClassName)
            && !IsAncestor(other, named) && !IsAncestor(named, other);

    /// <summary>Where the body comes in several elements of one name, the element around them all.</summary>
    private static IElement Widen(IElement named, List<(IElement Element, int Mass)> masses)
    {
        var fellow = masses.Select(row => row.Element).LastOrDefault(element => IsFellow(named, element));
        if (fellow is null) return named;
        var around = named;
        while (around.ParentElement is { } parent && !IsAncestor(around, fellow)) around = parent;
        return around.LocalName is "body" or "html" ? named : around;
    }

    /// <summary>Goes down from an element as long as one child holds nearly all of its text.</summary>
    private static IElement Descend(IElement? start, List<(IElement Element, int Mass)> masses, int total)
    {
        var share = start is null ? 60L : 85L;
        var at = start ?? masses.First(row => row.Mass == total && row.Element.ParentElement is null).Element;
        var children = masses.Where(row => row.Element.ParentElement is not null).ToLookup(row => row.Element.ParentElement!);
        var mass = masses.First(row => row.Element == at).Mass;
        while (children[at].Any())
        {
            var child = children[at].MaxBy(row => row.Mass);
            if (100L * child.Mass < share * mass || child.Element.LocalName == "p") break;
            (at, mass) = child;
        }

        return at;
    }

    private static bool IsAncestor(IElement ancestor, IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent == ancestor) return true;
        }

        return false;
    }
}
