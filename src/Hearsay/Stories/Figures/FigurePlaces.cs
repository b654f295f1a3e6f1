using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>Knows of every place in a report whether it is its lead, its body or background.</summary>
internal sealed class FigurePlaces
{
    /// <summary>The characters of the body that are its beginning.</summary>
    private const int LeadLength = 400;

    private readonly int _leadEnd;
    private readonly List<(TextSpan Span, BackgroundKind Kind)> _background = [];

    private FigurePlaces(Article article)
    {
        var first = article.Blocks.FirstOrDefault(block => block.IsRead && block.Kind != BlockKind.Headline);
        _leadEnd = first.Span.Start + LeadLength;
        foreach (var block in article.Blocks.Where(block => block.IsRead && block.Kind != BlockKind.Headline))
            foreach (var sentence in SentenceCutter.Cut(article.Text, block.Span))
                if (BackgroundReader.KindOf(article.Text, sentence) is not BackgroundKind.None and var kind)
                    _background.Add((sentence, kind));
    }

    /// <summary>The places of an article.</summary>
    public static FigurePlaces Of(Article article) => new(article);

    /// <summary>What stands at an offset.</summary>
    public FigurePlace At(int offset)
    {
        var kind = KindAt(offset);
        // A lead recalls what its report is about: "the man accused of last month's attack".
        if (kind == BackgroundKind.Sum || (kind == BackgroundKind.Recall && offset >= _leadEnd)) return FigurePlace.Background;
        return offset < _leadEnd ? FigurePlace.Lead : FigurePlace.Body;
    }

    private BackgroundKind KindAt(int offset)
    {
        var (first, end) = (0, _background.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_background[middle].Span.End <= offset) first = middle + 1;
            else end = middle;
        }

        return first < _background.Count && _background[first].Span.Start <= offset ? _background[first].Kind : BackgroundKind.None;
    }
}
