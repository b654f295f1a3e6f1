using System.Collections.Frozen;

namespace Hearsay.Store.Claims;

/// <summary>The words of a text that say what it is about, folded so that forms of one word are equal.</summary>
internal static class ClaimWords
{
    private static readonly FrozenSet<string> _empty = (
        "a an and are as at be been but by can could did do does for from had has have he her his i if in into is it its may might more " +
        "not of on or our s said say says she should so than that the their them then there they this to was we were which who will " +
        "with would you")
        .Split(' ').ToFrozenSet();

    private static readonly string[] _endings = ["ings", "ing", "ied", "ies", "ed", "es", "s"];

    /// <summary>The folded words of a text, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInWord && start < 0) start = i;
            if (isInWord || start < 0) continue;
            var word = text[start..i].ToLowerInvariant();
            start = -1;
            if (!_empty.Contains(word)) yield return Fold(word);
        }
    }

    // "burned", "burning" and "burns" fold to one stem. Short words keep their ends: "bed" is no past tense.
    private static string Fold(string word)
    {
        foreach (var ending in _endings)
        {
            var stemLength = word.Length - ending.Length;
            if (stemLength < 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = ending is "ied" or "ies" ? word[..stemLength] + "y" : word[..stemLength];
            return stem.EndsWith('e') || ending is "ied" or "ies" ? stem.TrimEnd('e') : stem;
        }

        return word.Length > 4 ? word.TrimEnd('e') : word;
    }
}
