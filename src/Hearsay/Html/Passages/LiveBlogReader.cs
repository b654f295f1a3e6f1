using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>Finds the entries of a live blog and says of every passage in one when that entry was published.</summary>
internal sealed class LiveBlogReader
{
    /// <summary>The fewest entries of a live blog; a page may have one box that is only called so.</summary>
    private const int FewestEntries = 2;

    // Most elements have nothing of the kind in their names, and this tells so at once.
    private static readonly SearchValues<string> _hints = SearchValues.Create(
        ["live", "ticker", "entry", "minut", "timeline", "direct", "stream"], StringComparison.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _names;

    private LiveBlogReader(FrozenSet<string> names) => _names = names;

    /// <summary>Loads the names that pages give to entries.</summary>
    public static LiveBlogReader Load() => new(TsvTable.Read("live-entries.tsv", 1).Select(row => row[0]).ToFrozenSet());

    /// <summary>Marks the passages of a live blog with the times of their entries; on any other page it does nothing.</summary>
    public void Read(Layout layout)
    {
        var boxes = layout.Boxes.Where(box => IsEntry(box.Element)).ToHashSet(ReferenceEqualityComparer.Instance);
        if (boxes.Count < FewestEntries) return;
        var entries = Outermost(layout.Passages, boxes);
        if (entries.Select(row => row.Entry).Distinct().Count() < FewestEntries) return;
        var times = new Dictionary<Box, EntryTime>();
        foreach (var (passage, entry) in entries)
        {
            if (!times.TryGetValue(entry, out var time)) times[entry] = time = EntryTime.Of(entry.Element);
            passage.Entry = time;
        }
    }

    /// <summary>The body with all entries of the live blog, where it is made of entries for the most part.</summary>
    public static Range Widen(Range body, IReadOnlyList<Passage> passages)
    {
        var inside = passages.Take(body).ToList();
        var mass = inside.Sum(passage => passage.Mass);
        if (mass == 0 || 2 * inside.Where(passage => passage.Entry is not null).Sum(passage => passage.Mass) < mass) return body;
        var first = 0;
        while (passages[first].Entry is null) first++;
        var last = passages.Count - 1;
        while (passages[last].Entry is null) last--;
        return Math.Min(first, body.Start.Value)..Math.Max(last + 1, body.End.Value);
    }

    // Parts of an entry are often named after it ("live-entry__body"): the outermost box of such a name is the entry.
    private static List<(Passage Passage, Box Entry)> Outermost(IReadOnlyList<Passage> passages, HashSet<object?> boxes)
    {
        var rows = new List<(Passage, Box)>();
        foreach (var passage in passages)
        {
            Box? entry = null;
            for (var box = passage.Box; box is not null; box = box.Outer)
                if (boxes.Contains(box)) entry = box;
            if (entry is not null) rows.Add((passage, entry));
        }

        return rows;
    }

    private bool IsEntry(IElement element)
    {
        if (element.GetAttribute("itemprop")?.Contains("liveBlogUpdate", StringComparison.OrdinalIgnoreCase) == true) return true;
        var names = $"{element.ClassName} {element.GetAttribute("data-testid")} {element.GetAttribute("data-component")}";
        if (!names.AsSpan().ContainsAny(_hints)) return false;
        var before = "";
        foreach (var word in MarkupTable.WordsOf(names))
        {
            if (_names.Contains(word) || _names.Contains($"{before} {word}")) return true;
            before = word;
        }

        return false;
    }
}
