namespace Hearsay.Html;

/// <summary>The formatting that a parser carries on from paragraph to paragraph until it is ended.</summary>
internal sealed class FormattingList
{
    // A null kind marks the border of a cell or a box, over which formatting does not reach.
    private readonly List<(ElementKind? Kind, bool IsOpen)> _entries = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether some were closed with the paragraph around them and wait to be opened again.</summary>
    public bool HasClosed => _entries.Count > 0 && _entries[^1] is { Kind: not null, IsOpen: false };

    /// <summary>Adds an element that was opened.</summary>
    public void Add(ElementKind kind)
    {
        _entries.Add((kind, true));
        Count++;
    }

    /// <summary>Begins a cell or a box.</summary>
    public void AddMarker() => _entries.Add((null, true));

    /// <summary>Opens again those that wait, and gives them.</summary>
    public IEnumerable<ElementKind> OpenAgain()
    {
        var first = _entries.Count;
        while (first > 0 && _entries[first - 1] is { Kind: not null, IsOpen: false }) first--;
        for (var index = first; index < _entries.Count; index++)
        {
            var kind = _entries[index].Kind!; // The loop above stops at the marker, which alone has no kind.
            _entries[index] = (kind, true);
            yield return kind;
        }
    }

    /// <summary>Notes that an element was closed: formatting waits, a cell or a box takes its formatting with it.</summary>
    public void Close(ElementKind kind, bool isForeign)
    {
        if (isForeign) return;
        if (kind.Is(ElementTraits.Formatting)) CloseLast(kind);
        else if (kind.Is(ElementTraits.Marker)) RemoveThroughMarker();
    }

    /// <summary>Ends the last of that name, if there is one within the cell or box.</summary>
    public void Remove(string name)
    {
        for (var index = _entries.Count - 1; index >= 0 && _entries[index].Kind is { } kind; index--)
        {
            if (kind.Name != name) continue;
            _entries.RemoveAt(index);
            Count--;
            return;
        }
    }

    private void CloseLast(ElementKind kind)
    {
        for (var index = _entries.Count - 1; index >= 0; index--)
        {
            if (_entries[index].Kind != kind || !_entries[index].IsOpen) continue;
            _entries[index] = (kind, false);
            return;
        }
    }

    private void RemoveThroughMarker()
    {
        while (_entries.Count > 0)
        {
            var isMarker = _entries[^1].Kind is null;
            _entries.RemoveAt(_entries.Count - 1);
            if (isMarker) return;
            Count--;
        }
    }
}
