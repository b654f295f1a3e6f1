namespace Hearsay.Training.Trainers;

/// <summary>Tells whether a passage's words are those of a story that is known.</summary>
internal sealed class StoryWords
{
    private const int Run = 4;

    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    /// <summary>Takes the lines of the story.</summary>
    public StoryWords(IEnumerable<string> lines)
    {
        var all = new List<string>();
        foreach (var line in lines)
        {
            var words = WordsOf(line);
            _lines.Add(string.Join(' ', words));
            all.AddRange(words);
        }

        Count = all.Count;
        foreach (var run in RunsOf(all)) _runs.Add(run);
    }

    /// <summary>The number of its words.</summary>
    public int Count { get; }

    /// <summary>The share of the passage that stands in the story; a passage of few words must be a line of it.</summary>
    public double ShareOf(string passage)
    {
        var words = WordsOf(passage);
        if (_lines.Contains(string.Join(' ', words))) return 1;
        var runs = RunsOf(words).ToList();
        return runs.Count < 2 ? 0 : (double)runs.Count(_runs.Contains) / runs.Count;
    }

    /// <summary>The words of a text: letters and digits, without case.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isWord = index < text.Length && char.IsLetterOrDigit(text[index]);
            if (isWord && start < 0) start = index;
            if (isWord || start < 0) continue;
            words.Add(text[start..index].ToLowerInvariant());
            start = -1;
        }

        return words;
    }

    private static IEnumerable<string> RunsOf(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(start => string.Join(' ', words.GetRange(start, Run)));
}
