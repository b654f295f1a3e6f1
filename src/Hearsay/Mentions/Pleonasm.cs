namespace Hearsay.Mentions;

/// <summary>Tells an "it" that stands for nothing: "it is clear that", "it seems", "it was raining".</summary>
internal static class Pleonasm
{
    private const int Reach = 7;

    /// <summary>Whether the "it" at the token stands for nothing, so far as the next words show.</summary>
    public static bool Is(ArticleWords words, int token)
    {
        if (!words[token].Equals("it", StringComparison.OrdinalIgnoreCase)) return false;
        if (words.LemmaAt(token + 1) is "seem" or "appear" or "turn" or "rain" or "snow" or "happen" or "matter" or "take") return true;
        var isCopula = words.LemmaAt(token + 1) is "be" or "'s" or "’s" or "will" or "would" or "may" or "might" or "become"
            || words[token + 1] is "is" or "was" or "'s" or "’s" or "has" or "had";
        if (!isCopula) return false;
        for (var next = token + 2; next < token + Reach; next++)
        {
            if (words[next] is "that" or "to" or "who" or "whether" or "how" or "when" or "if" or "because" or "where"
                or "what") return true;
            if (words[next] is "." or "," or "”" or "\"" or "") return false;
        }

        return false;
    }
}
