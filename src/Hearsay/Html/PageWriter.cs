using System.Collections.Immutable;
using System.Text;

namespace Hearsay.Html;

/// <summary>Writes labelled passages into one text, a blank line between any two, and keeps account of their blocks and links.</summary>
internal static class PageWriter
{
    private const string Border = "\n\n";

    /// <summary>The text with its blocks and links.</summary>
    public static (string Text, ImmutableArray<Block> Blocks, ImmutableArray<Link> Links) Write(
        IEnumerable<(Passage Passage, BlockKind Kind)> passages)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var (passage, kind) in passages)
        {
            if (text.Length > 0) text.Append(Border);
            var start = text.Length;
            text.Append(passage.Text);
            blocks.Add(new Block(kind, new TextSpan(start, text.Length)) { Source = passage.Source, Published = passage.Entry?.Published });
            links.AddRange(passage.Links.Select(link => link with { Span = new TextSpan(start + link.Span.Start, start + link.Span.End) }));
        }

        return (text.ToString(), blocks.ToImmutable(), links.ToImmutable());
    }
}
