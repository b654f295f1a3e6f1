namespace Hearsay.Facts;

/// <summary>The words of an article as the patterns of times ask for them: empty outside of the text.</summary>
internal sealed class TimeWords(Article article, SyntaxLayer syntax)
{
    /// <summary>The word as it is written.</summary>
    public string this[int token] => token >= 0 && token < syntax.Tokens.Length ? article[syntax.Tokens[token].Span] : "";

    /// <summary>The Penn Treebank tag.</summary>
    public string TagAt(int token) => token >= 0 && token < syntax.Tokens.Length ? syntax.Tokens[token].Xpos : "";

    /// <summary>The span of the tokens from one up to, not including, another.</summary>
    public TextSpan SpanOf(int first, int end) => syntax.Tokens[first].Span.Cover(syntax.Tokens[end - 1].Span);
}
