using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Finds where the texts of a page stand in its markup, as the page is walked in document order.</summary>
/// <remarks>A parser tells where elements begin, but not where texts do: the words after an element's tag are compared.</remarks>
internal sealed class SourceFinder(TamedMarkup markup, IReadOnlyDictionary<IElement, int> starts)
{
    // Between a tag and the text that is looked for stand at most the texts of an element that is not read, such as a menu of choices.
    private const int MostTextsBetween = 100;

    private readonly IReadOnlyList<TextSpan> _texts = markup.Texts;
    private readonly SourceCharacters _characters = new(markup.Html);
    private int _elementStart;
    private int _lastEnd;
    private bool _hasEntered;

    /// <summary>Notes that the walk comes to an element.</summary>
    public void Enter(IElement element)
    {
        // Elements that no tag in the markup opens have no place.
        if (!starts.TryGetValue(element, out var start) || start < 0) return;
        _elementStart = start;
        _hasEntered = true;
    }

    /// <summary>The place of the text's visible characters, references and left-out tags between them included, or null.</summary>
    public TextSpan? Find(string text)
    {
        var isAhead = _hasEntered && _elementStart >= _lastEnd;
        var found = FindFrom(isAhead ? _elementStart : _lastEnd, text) ?? (isAhead ? null : FindFrom(_elementStart, text));
        _hasEntered = false;
        if (found is { } span) _lastEnd = span.End;
        return found;
    }

    private TextSpan? FindFrom(int start, string text)
    {
        var first = FirstFrom(start);
        var last = Math.Min(_texts.Count, first + MostTextsBetween);
        for (var index = first; index < last; index++)
        {
            if (Match(index, Math.Max(start, _texts[index].Start), text) is { } span) return span;
        }

        return null;
    }

    private TextSpan? Match(int index, int from, string text)
    {
        var start = -1;
        _characters.MoveTo(from);
        foreach (var character in text)
        {
            if (!PassageText.IsVisible(character)) continue;
            if (Next(ref index) != character) return null;
            if (start < 0) start = _characters.Start;
        }

        return start < 0 ? null : new TextSpan(start, _characters.At);
    }

    private char? Next(ref int index)
    {
        while (index < _texts.Count)
        {
            if (_characters.Next(_texts[index].End) is { } character) return character;
            if (++index < _texts.Count) _characters.MoveTo(_texts[index].Start);
        }

        return null;
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_texts[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
