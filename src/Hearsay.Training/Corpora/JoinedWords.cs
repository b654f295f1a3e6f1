namespace Hearsay.Training.Corpora;

/// <summary>Words of a corpus as a text, with a blank between each two.</summary>
internal static class JoinedWords
{
    /// <summary>The text and the span of each word in it.</summary>
    public static (string Text, List<TextSpan> Spans) Of(IEnumerable<string> forms)
    {
        string[] words = [.. forms];
        List<TextSpan> spans = [];
        var start = 0;
        foreach (var word in words)
        {
            spans.Add(new TextSpan(start, start + word.Length));
            start += word.Length + 1;
        }

        return (string.Join(' ', words), spans);
    }
}
