using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Plain;

/// <summary>Opens plain text as an article. The text is kept to the letter; its paragraphs become labelled blocks.</summary>
internal sealed class TextOpener(FurnitureTable furniture, LanguageIdentifier languages)
{
    private readonly LineLabeller _labeller = new(furniture);

    /// <summary>Opens the text. What the caller gives wins over what the text says of itself.</summary>
    public Article Open(string text, ArticleMetadata given)
    {
        var spans = ParagraphCutter.Cut(text);
        var lines = spans.Select(span => new Line(text[span.Start..span.End])).ToList();
        var kinds = _labeller.Label(lines, given.Title);
        var blocks = spans.Select((span, index) => new Block(kinds[index], span)).ToImmutableArray();
        return new Article { Text = text, Blocks = blocks, Metadata = Complete(given, text, lines, kinds) };
    }

    private ArticleMetadata Complete(ArticleMetadata given, string text, List<Line> lines, BlockKind[] kinds) => given with
    {
        Title = given.Title ?? FirstOf(BlockKind.Headline, lines, kinds),
        Authors = given.Authors.IsEmpty ? Byline.NamesIn(FirstOf(BlockKind.Byline, lines, kinds) ?? "") : given.Authors,
        Language = languages.Identify(text, given.Language),
    };

    private static string? FirstOf(BlockKind kind, List<Line> lines, BlockKind[] kinds)
    {
        var index = Array.IndexOf(kinds, kind);
        return index < 0 ? null : lines[index].Text;
    }
}
