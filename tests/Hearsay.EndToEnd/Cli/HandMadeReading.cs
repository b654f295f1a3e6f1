using System.Collections.Immutable;

namespace Hearsay.EndToEnd.Cli;

/// <summary>A reading made by hand: a block a sentence, and statements given by their words.</summary>
internal static class HandMadeReading
{
    /// <summary>A reading of sentences, each of which becomes a block.</summary>
    public static Reading Of(params string[] sentences)
    {
        var text = string.Join('\n', sentences);
        var blocks = sentences.Select(sentence => new Block(BlockKind.Paragraph, Find(text, sentence)));
        var metadata = new ArticleMetadata { Outlet = "Herald" };
        return new Reading { Article = new Article { Text = text, Blocks = [.. blocks], Metadata = metadata } };
    }

    /// <summary>The reading with one more statement; its source is rested on as an origin.</summary>
    public static Reading With(this Reading reading, string content, string source, double confidence = 1, int? within = null)
    {
        var text = reading.Article.Text;
        var attribution = new Attribution
        {
            Source = new Source([Find(text, source)], null, source, EntityKind.Person),
            Content = [Find(text, content)],
            Confidence = confidence,
            Within = within,
        };
        ImmutableArray<int> ids = [reading.Attributions.Length];
        return reading with
        {
            Attributions = reading.Attributions.Add(attribution),
            Origins = reading.Origins.Add(new Origin(source, EntityKind.Person, ids)),
        };
    }

    /// <summary>The first place of some words.</summary>
    public static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
