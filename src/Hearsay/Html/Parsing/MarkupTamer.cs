namespace Hearsay.Html;

/// <summary>Puts spaces over the tags that go beyond <see cref="PageLimits"/>: the text stays, and every word keeps its place.</summary>
internal sealed class MarkupTamer
{
    private readonly string _html;
    private readonly MarkupScanner _scanner;
    private readonly OpenElements _open = new();
    private readonly List<TextSpan> _leftOut = [];
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);

    private MarkupTamer(string html)
    {
        _html = html;
        _scanner = new MarkupScanner(html);
    }

    /// <summary>The markup within the limits.</summary>
    public static TamedMarkup Tame(string html)
    {
        var tamer = new MarkupTamer(html);
        tamer.Read();
        return tamer.Write();
    }

    private void Read()
    {
        var textCount = 0;
        while (_scanner.Next() is { } tag)
        {
            if (_scanner.Texts.Count > textCount) _open.Reopen();
            textCount = _scanner.Texts.Count;
            if (tag.IsEnd) End(tag);
            else Start(tag);
        }
    }

    private void Start(Tag tag)
    {
        _open.CloseBefore(tag.Kind);
        if (GoesBeyond(tag))
        {
            LeaveOut(tag);
            return;
        }

        var isRaw = tag.Kind.Is(ElementTraits.Raw) && !_open.IsInForeign;
        if (!isRaw || _scanner.TrySkipRaw(tag)) _open.Open(tag);
    }

    private bool GoesBeyond(Tag tag)
    {
        if (_open.Total >= PageLimits.MaximumElements || tag.Kind.Name == "plaintext") return true;
        if (!_open.StaysOpen(tag)) return false;
        return _open.Depth >= PageLimits.MaximumDepth
            || (tag.Kind.Is(ElementTraits.Formatting) && _open.FormattingCount >= PageLimits.MaximumFormatting);
    }

    // The end tag of what was left out must not close something else.
    private void LeaveOut(Tag tag)
    {
        _leftOut.Add(tag.Span);
        if (!tag.Kind.Is(ElementTraits.Void)) _missing[tag.Kind.Name] = _missing.GetValueOrDefault(tag.Kind.Name) + 1;
    }

    private void End(Tag tag)
    {
        var isMissing = _missing.GetValueOrDefault(tag.Kind.Name) is > 0 and var count && (_missing[tag.Kind.Name] = count - 1) >= 0;
        if (isMissing || (tag.Kind.Name is "p" or "br" && _open.Total >= PageLimits.MaximumElements)) _leftOut.Add(tag.Span);
        else _open.End(tag.Kind);
    }

    private TamedMarkup Write()
    {
        var (leftOut, unclosed) = (_leftOut.Count, _scanner.Unclosed.Count);
        var html = leftOut + unclosed == 0 ? _html : string.Create(_html.Length, this, (characters, tamer) => tamer.Fill(characters));
        return new TamedMarkup(html, _scanner.Texts, leftOut, unclosed, _scanner.IsSwallowed);
    }

    private void Fill(Span<char> characters)
    {
        _html.CopyTo(characters);
        foreach (var span in _leftOut.Concat(_scanner.Unclosed)) characters[span.Start..span.End].Fill(' ');
    }
}
