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
        ["live", "ticker", "entry", "minut", "timeline", "direct", "stream", "vivo"], StringComparison.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _entries;
    private readonly FrozenSet<string> _blogs;

    private LiveBlogReader(FrozenSet<string> entries, FrozenSet<string> blogs) => (_entries, _blogs) = (entries, blogs);

    /// <summary>Loads the names that pages give to live blogs and their entries.</summary>
    public static LiveBlogReader Load() => new(NamesIn("live-entries.tsv"), NamesIn("live-blogs.tsv"));

    /// <summary>Marks the passages of a live blog with the times of their entries; on any other page it does nothing.</summary>
    public void Read(Layout layout)
    {
        var boxes = EntriesOf(layout.Boxes);
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

    private static FrozenSet<string> NamesIn(string table) => TsvTable.Read(table, 1).Select(row => row[0]).ToFrozenSet();

    private HashSet<object?> EntriesOf(IReadOnlyList<Box> boxes)
    {
        var entries = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        var blogs = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        foreach (var box in boxes)
        {
            var isInBlog = blogs.Contains(box.Outer);
            if (IsEntry(box.Element) || (isInBlog && box.Element.LocalName == "article")) entries.Add(box);
            if (isInBlog || IsBlog(box.Element)) blogs.Add(box);
        }

        return entries;
    }

    private bool IsEntry(IElement element) =>
        element.GetAttribute("itemprop")?.Contains("liveBlogUpdate", StringComparison.OrdinalIgnoreCase) == true
            || IsCalled(element, _entries);

    // A page or its column may be called live for other reasons.
    private bool IsBlog(IElement element) => element.LocalName is "div" or "section" or "ol" or "ul" && IsCalled(element, _blogs);

    private static bool IsCalled(IElement element, FrozenSet<string> wanted)
    {
        var names = $"{element.ClassName} {element.GetAttribute("data-testid")} {element.GetAttribute("data-component")}";
        if (!names.AsSpan().ContainsAny(_hints)) return false;
        var before = "";
        foreach (var word in MarkupTable.WordsOf(names))
        {
            if (wanted.Contains(word) || wanted.Contains($"{before} {word}")) return true;
            before = word;
        }

        return false;
    }
}
