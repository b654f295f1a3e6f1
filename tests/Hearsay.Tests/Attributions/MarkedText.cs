using System.Collections.Immutable;
using System.Text;
using Hearsay.Attributions;
using Hearsay.Languages;
using Hearsay.Plain;
using Hearsay.Syntax;

namespace Hearsay.Tests.Attributions;

/// <summary>A text of a test with one proposal marked in it: {source}, &lt;cue&gt; and [content].</summary>
/// <remarks>^ stands before the head of the cue; without it the cue's last word is the head.</remarks>
internal sealed class MarkedText
{
    private static readonly TextOpener Opener = new(FurnitureTable.Load(), LanguageIdentifier.Load());
    private static readonly SyntaxReader Syntax = SyntaxReader.Load();
    private static readonly CueTable Cues = CueTable.Load();

    private MarkedText(TokenTable table, Proposal? proposal)
    {
        Table = table;
        Marked = proposal;
    }

    public TokenTable Table { get; }

    public Article Article => Table.Article;

    /// <summary>The marked proposal; only for texts that mark one.</summary>
    public Proposal Proposal => Marked ?? throw new InvalidOperationException("The text marks no cue.");

    /// <summary>The marked proposal as a list of none or one.</summary>
    public ImmutableArray<Proposal> Proposals => Marked is null ? [] : [Marked];

    private Proposal? Marked { get; }

    /// <summary>Takes the marks out of a text and opens what remains.</summary>
    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var opened = new Dictionary<char, int>();
        var spans = new List<(char Mark, TextSpan Span)>();
        foreach (var character in marked)
        {
            if (character is '{' or '<' or '[' or '^') opened[character] = text.Length;
            else if (character is '}' or '>' or ']') spans.Add((character, new TextSpan(opened[Opening(character)], text.Length)));
            else text.Append(character);
        }

        var article = Opener.Open(text.ToString(), new ArticleMetadata { Language = "en" });
        var table = TokenTable.From(article, Syntax.Read(article), Cues);
        return new MarkedText(table, Propose(table, spans, opened));
    }

    /// <summary>The tokens of the first occurrence of some words.</summary>
    public TokenRange Range(string words)
    {
        var start = Article.Text.IndexOf(words, StringComparison.Ordinal);
        return Table.TokensIn(new TextSpan(start, start + words.Length));
    }

    /// <summary>The span of the first occurrence of some words.</summary>
    public TextSpan Span(string words) => Table.Span(Range(words));

    public string Words(TokenRange? range) => range is { } found ? Article[Table.Span(found)] : "none";

    private static Proposal? Propose(TokenTable table, List<(char Mark, TextSpan Span)> spans, Dictionary<char, int> opened)
    {
        if (!opened.ContainsKey('<')) return null;
        var cue = table.TokensIn(spans.First(span => span.Mark == '>').Span);
        var head = opened.TryGetValue('^', out var start) ? table.TokensIn(new TextSpan(start, start + 1)).First : cue.End - 1;
        var sources = spans.Where(span => span.Mark == '}').Select(span => (TokenRange?)table.TokensIn(span.Span));
        var contents = spans.Where(span => span.Mark == ']').Select(span => table.TokensIn(span.Span));
        return new Proposal(cue, head, sources.FirstOrDefault(), [.. contents], 1);
    }

    private static char Opening(char closing) => closing switch { '}' => '{', '>' => '<', _ => '[' };
}
