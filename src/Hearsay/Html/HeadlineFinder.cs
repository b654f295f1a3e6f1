
namespace Hearsay.Html;

/// <summary>Finds the passage that is the article's headline.</summary>
internal static class HeadlineFinder
{
    /// <summary>The index of the headline among the passages up to <paramref name="bodyEnd"/>, or -1.</summary>
    public static int Find(IReadOnlyList<Passage> passages, int bodyEnd, IReadOnlyList<string> titles)
    {
        var letters = titles.Select(Letters).Where(title => title.Length > 0).ToList();
        var best = -1;
        var bestScore = 0;
        for (var index = 0; index < bodyEnd; index++)
        {
            if (passages[index].Kind != BlockKind.Heading && !IsTitled(passages[index])) continue;
            var score = Score(passages[index], letters);
            if (score > bestScore) (best, bestScore) = (index, score);
        }

        return best;
    }

    private static bool IsTitled(Passage passage) =>
        passage.Text.Length < 300 && passage.Element.ClassName is { } name
        && (name.Contains("title", StringComparison.OrdinalIgnoreCase) || name.Contains("headline", StringComparison.OrdinalIgnoreCase));

    private static int Score(Passage passage, List<string> titles)
    {
        var letters = Letters(passage.Text);
        if (letters.Length == 0) return 0;
        var isFirstLevel = IsInside(passage, "h1");
        // The page's title often carries the site's name after the headline; short headings would fit by accident.
        var isSame = titles.Contains(letters);
        var isPart = letters.Length > 15 && titles.Any(title => title.StartsWith(letters, StringComparison.Ordinal)
            || letters.StartsWith(title, StringComparison.Ordinal));
        var zone = passage.ZoneRole is null ? 0 : -1;
        return (isSame ? 6 : isPart ? 4 : 0) + (isFirstLevel ? 3 : 0) + zone;
    }

    private static bool IsInside(Passage passage, string tag)
    {
        var element = passage.Element;
        for (var level = 0; level < 3 && element is not null; level++, element = element.ParentElement)
        {
            if (element.LocalName == tag) return true;
        }

        return false;
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
