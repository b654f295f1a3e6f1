using AngleSharp.Dom;

namespace Hearsay.Html;

/// <summary>Finds the passage that is the article's headline.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 300;
    private const int ShortestPart = 15;
    private const int TrailDepth = 4;

    /// <summary>The index of the headline among the passages up to <paramref name="bodyEnd"/>, or -1.</summary>
    public static int Find(IReadOnlyList<Passage> passages, int bodyEnd, IEnumerable<string> titles)
    {
        var letters = titles.Select(TitleText.LettersOf).Where(title => title.Length > 0).Distinct().ToList();
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
        passage.Text.Length < LongestHeadline && passage.Element.ClassName is { } name
        && (name.Contains("title", StringComparison.OrdinalIgnoreCase) || name.Contains("headline", StringComparison.OrdinalIgnoreCase));

    private static int Score(Passage passage, List<string> titles)
    {
        var letters = TitleText.LettersOf(passage.Text);
        if (letters.Length == 0) return 0;
        var level = IsInTrail(passage.Element) ? -4 : IsInside(passage, "h1") ? 5 : 0;
        return Likeness(letters, titles) + level + (passage.ZoneRole is null ? 0 : -1);
    }

    // The first title is the article's own; the others are written for feeds and searches, and a heading that fits one of them only
    // stands back behind the page's first-level heading.
    private static int Likeness(string letters, List<string> titles)
    {
        if (titles.Count == 0) return 0;
        if (titles[0] == letters) return 6;
        if (letters.Length <= ShortestPart) return titles.Contains(letters) ? 4 : 0;
        return titles.Any(title => IsLike(letters, title)) ? 4 : 0;
    }

    // The page's title often carries the site's name after the headline, and the headline a kicker before the title; short ones would
    // fit by accident.
    private static bool IsLike(string letters, string title) => title.StartsWith(letters, StringComparison.Ordinal)
        || (title.Length > ShortestPart && (letters.StartsWith(title, StringComparison.Ordinal)
            || letters.EndsWith(title, StringComparison.Ordinal)));

    // German pages end the trail of sections above the story with an h1 for search engines; the headline stands below it.
    private static bool IsInTrail(IElement element)
    {
        var around = element;
        for (var level = 0; level < TrailDepth && around is not null; level++, around = around.ParentElement)
        {
            if (around.LocalName is "nav" or "li" || around.HasAttribute("data-breadcrumb-headline")) return true;
            if ($"{around.ClassName} {around.Id}".Contains("crumb", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
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
}
