using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>What the words beside a name say: whether it is a place, whoever else may be called so.</summary>
internal static class PlaceContext
{
    /// <summary>Whether a word that leads into a place stands before an offset: "in", "near".</summary>
    public static bool IsInside(string text, int offset)
    {
        var before = text.AsSpan(0, offset).TrimEnd(' ');
        return before[(before.LastIndexOfAny(" \n(") + 1)..] is "in" or "In" or "near" or "Near" or "outside" or "inside";
    }

    /// <summary>Whether a word for what serves a place or lives there stands after an offset: "Tyler police", "a Tyler man".</summary>
    public static bool HasCivicWord(string text, int offset)
    {
        if (offset >= text.Length || text[offset] != ' ') return false;
        var end = offset + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return WordTable.CivicWords.Has(text[(offset + 1)..end]);
    }

    /// <summary>Whether a name begins a block in capitals and a dash, a bar or a bracket follows: "GARY | Police said".</summary>
    public static bool IsDateline(Article article, TextSpan name)
    {
        var isShouted = name.Length > 2 && !article[name].Any(char.IsLower);
        if (!isShouted || !BeginsLine(article.Text, name.Start)) return false;
        var after = article.Text.AsSpan(name.End).TrimStart(' ');
        return after.Length > 0 && (after[0] is '—' or '–' or '-' or '|' or '(' or '>');
    }

    private static bool BeginsLine(string text, int offset)
    {
        var before = text.AsSpan(0, offset).TrimEnd(' ');
        return before.Length == 0 || before[^1] is '\n' or '\r';
    }
}
