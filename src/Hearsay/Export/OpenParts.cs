namespace Hearsay.Export;

/// <summary>The parts of a text that are open at an offset, while the offset moves on through the text.</summary>
internal sealed class OpenParts<T>
{
    private readonly List<(TextSpan Span, T Part)> _sorted;

    private readonly List<(TextSpan Span, T Part)> _open = [];

    private int _next;

    /// <summary>Parts in any order; empty ones are left out, and of those that begin together the longer opens first.</summary>
    public OpenParts(IEnumerable<(TextSpan Span, T Part)> parts) => _sorted =
        [.. parts.Where(part => !part.Span.IsEmpty).OrderBy(part => part.Span.Start).ThenByDescending(part => part.Span.End)];

    /// <summary>The spans of all parts.</summary>
    public IEnumerable<TextSpan> Spans => _sorted.Select(part => part.Span);

    /// <summary>The parts that are open at <paramref name="offset"/>, outer ones first; offsets never go back.</summary>
    public IEnumerable<T> MoveTo(int offset)
    {
        _open.RemoveAll(part => part.Span.End <= offset);
        for (; _next < _sorted.Count && _sorted[_next].Span.Start <= offset; _next++) _open.Add(_sorted[_next]);
        return _open.Select(part => part.Part);
    }
}
