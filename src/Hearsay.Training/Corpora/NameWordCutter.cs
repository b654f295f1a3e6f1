using Hearsay.Syntax;

namespace Hearsay.Training.Corpora;

/// <summary>Cuts the words of a corpus further where the reader's tokenizer would: "techno-based".</summary>
internal sealed class NameWordCutter
{
    private readonly Tokenizer _tokenizer = new();
    private readonly List<TextSpan> _spans = [];

    /// <summary>The parts of a word, itself where it is one.</summary>
    public IReadOnlyList<string> Cut(string word)
    {
        _spans.Clear();
        _tokenizer.Read(word, new TextSpan(0, word.Length), _spans);
        return [.. _spans.Select(span => word[span.Start..span.End])];
    }
}
