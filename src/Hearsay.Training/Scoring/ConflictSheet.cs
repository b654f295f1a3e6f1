using System.Text;
using Hearsay.Stories;

namespace Hearsay.Training.Scoring;

/// <summary>Writes a conflict down for somebody who judges it: what it is about, and each side's value, words and outlet.</summary>
internal static class ConflictSheet
{
    /// <summary>The most characters that are quoted.</summary>
    private const int MostQuoted = 220;

    /// <summary>The sheet, a line a side.</summary>
    public static string Of(Story story, StoryConflict conflict)
    {
        var sheet = new StringBuilder($"**{conflict.Kind.ToString().ToLowerInvariant()}**, {conflict.About}");
        foreach (var side in conflict.Sides)
        {
            var span = side.Spans[0];
            var article = story.Reports[span.Report].Article;
            sheet.Append($"\n   - {side.Value}: “{Quote(article, span.Span)}” ({article.Metadata.Outlet ?? "no outlet"}");
            if (article.Metadata.Published is { } published) sheet.Append($", {published}");
            sheet.Append(FormattableString.Invariant($"{(side.Spans.Length > 1 ? $", and {side.Spans.Length - 1} more" : "")})"));
        }

        return sheet.ToString();
    }

    private static string Quote(Article article, TextSpan span)
    {
        var block = article.Blocks.FirstOrDefault(block => block.Span.Contains(span.Start));
        var sentence = SentenceCutter.Cut(article.Text, block.Span.IsEmpty ? span : block.Span)
            .FirstOrDefault(cut => cut.Contains(span.Start), span);
        // Of a long sentence that which stands around the words.
        var start = sentence.Length <= MostQuoted ? sentence.Start
            : Math.Max(sentence.Start, Math.Min(span.Start, span.End - MostQuoted) - (MostQuoted / 2));
        var end = Math.Min(sentence.End, start + MostQuoted);
        var quote = article.Text[start..end].ReplaceLineEndings(" ").Trim();
        return (start > sentence.Start ? "… " : "") + quote + (end < sentence.End ? " …" : "");
    }
}
