namespace Hearsay.Html;

/// <summary>Follows which elements a parser holds open, so that markup can be measured before it is parsed.</summary>
/// <remarks>Where the standard is intricate it errs on the side of more open elements than the parser has, never of fewer.</remarks>
internal sealed class OpenElements
{
    private static readonly string[] _foreignDoors = ["foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext"];

    private readonly List<(ElementKind Kind, bool IsForeign)> _stack = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly FormattingList _formatting = new();

    /// <summary>How many are open.</summary>
    public int Depth => _stack.Count;

    /// <summary>How many formatting elements the parser opens again in every paragraph.</summary>
    public int FormattingCount => _formatting.Count;

    /// <summary>How many elements there have been, those opened again included.</summary>
    public int Total { get; private set; }

    /// <summary>Whether the innermost element is part of a drawing or a formula, where other rules hold.</summary>
    public bool IsInForeign => _stack.Count > 0 && _stack[^1].IsForeign && !_foreignDoors.Contains(_stack[^1].Kind.Name);

    /// <summary>Whether an element of the kind stays open when it is started here, as far as its tag says.</summary>
    public bool StaysOpen(Tag tag)
    {
        if (IsInForeign && !tag.Kind.Is(ElementTraits.EndsForeign)) return !tag.ClosesItself;
        return tag.Kind.Is(ElementTraits.Foreign) ? !tag.ClosesItself : !tag.Kind.Is(ElementTraits.Void);
    }

    /// <summary>Closes what a start tag closes by itself: a paragraph before a block, an item before the next.</summary>
    public void CloseBefore(ElementKind kind)
    {
        if (IsInForeign) LeaveForeign(kind);
        if (IsInForeign) return;
        if (kind.Is(ElementTraits.EndsParagraph)) CloseThrough(IndexOf("p", HidesParagraph));
        if (kind.Name is "a" or "nobr" or "button") End(kind);
        else if (kind.Is(ElementTraits.Item)) CloseItem(kind.Name);
        else if (kind.Is(ElementTraits.Table) && kind.Name != "table") CloseTablePart(kind.Name);
    }

    /// <summary>Opens an element; one that does not stay open only counts.</summary>
    public void Open(Tag tag)
    {
        var isForeign = tag.Kind.Is(ElementTraits.Foreign) || IsInForeign;
        if (!isForeign && !tag.Kind.Is(ElementTraits.Special)) Reopen();
        Total++;
        if (!StaysOpen(tag)) return;
        Push(tag.Kind, isForeign);
        if (isForeign) return;
        if (tag.Kind.Is(ElementTraits.Formatting)) _formatting.Add(tag.Kind);
        else if (tag.Kind.Is(ElementTraits.Marker)) _formatting.AddMarker();
    }

    /// <summary>Opens again the formatting that went on when the paragraph around it was closed.</summary>
    public void Reopen()
    {
        if (!_formatting.HasClosed || IsInForeign) return;
        foreach (var kind in _formatting.OpenAgain())
        {
            Push(kind, isForeign: false);
            Total++;
        }
    }

    /// <summary>Closes what an end tag closes; nothing where its element cannot be reached.</summary>
    public void End(ElementKind kind)
    {
        // An end tag without a paragraph or before a break makes one.
        if (kind.Name is "p" or "br") Total++;
        var index = IndexOf(kind.Name, entry => Hides(entry, kind));
        if (index < 0)
        {
            if (kind.Is(ElementTraits.Formatting)) _formatting.Remove(kind.Name);
            return;
        }

        var isThrough = !kind.Is(ElementTraits.Formatting) || !_stack.Skip(index + 1).Any(entry => entry.Kind.Is(ElementTraits.Special));
        if (isThrough) CloseThrough(index);
        else RemoveAt(index);
        if (kind.Is(ElementTraits.Formatting)) _formatting.Remove(kind.Name);
    }

    private static bool HidesParagraph(ElementKind entry) => entry.Is(ElementTraits.Scope) || entry.Name == "button";

    private static bool Hides(ElementKind entry, ElementKind end)
    {
        if (end.Is(ElementTraits.Table)) return entry.Name is "table" or "template";
        if (entry.Is(ElementTraits.Scope)) return true;
        return !end.Is(ElementTraits.Special | ElementTraits.Formatting) && entry.Is(ElementTraits.Special);
    }

    private void CloseItem(string name)
    {
        var isDefinition = name is "dd" or "dt";
        for (var index = _stack.Count - 1; index >= 0; index--)
        {
            var entry = _stack[index].Kind;
            if (entry.Name == name || (isDefinition && entry.Name is "dd" or "dt"))
            {
                CloseThrough(index);
                return;
            }

            if (entry.Is(ElementTraits.Special) && entry.Name is not ("address" or "div" or "p")) return;
        }
    }

    private void CloseTablePart(string name)
    {
        if (!IsOpen("table")) return;
        string[] closed = name switch
        {
            "td" or "th" => ["td", "th", "caption"],
            "tr" => ["tr", "caption"],
            _ => ["tbody", "thead", "tfoot", "caption", "colgroup"],
        };
        for (var index = _stack.Count - 1; index >= 0 && _stack[index].Kind.Name is not ("table" or "template"); index--)
        {
            if (closed.Contains(_stack[index].Kind.Name)) CloseThrough(index);
        }
    }

    private void Push(ElementKind kind, bool isForeign)
    {
        _stack.Add((kind, isForeign));
        _counts[kind.Name] = _counts.GetValueOrDefault(kind.Name) + 1;
    }

    private void RemoveAt(int index)
    {
        _counts[_stack[index].Kind.Name]--;
        _stack.RemoveAt(index);
    }

    private bool IsOpen(string name) => _counts.GetValueOrDefault(name) > 0;

    private int IndexOf(string name, Func<ElementKind, bool> isBorder)
    {
        if (!IsOpen(name)) return -1;
        for (var index = _stack.Count - 1; index >= 0; index--)
        {
            if (_stack[index].Kind.Name == name) return index;
            if (isBorder(_stack[index].Kind)) return -1;
        }

        return -1;
    }

    private void CloseThrough(int index)
    {
        if (index < 0) return;
        for (var last = _stack.Count - 1; last >= index; last--)
        {
            _formatting.Close(_stack[last].Kind, _stack[last].IsForeign);
            RemoveAt(last);
        }
    }

    private void LeaveForeign(ElementKind kind)
    {
        while (IsInForeign && kind.Is(ElementTraits.EndsForeign)) CloseThrough(_stack.Count - 1);
    }
}
