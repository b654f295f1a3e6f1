namespace Hearsay.Languages;

/// <summary>Counts the letters of each script in a text.</summary>
internal static class ScriptCounter
{
    private static readonly (char First, char Last, string Language)[] _ranges =
    [
        ('\u0370', '\u03ff', "el"), ('\u0400', '\u052f', "ru"), ('\u0530', '\u058f', "hy"), ('\u0590', '\u05ff', "he"),
        ('\u0600', '\u06ff', "ar"), ('\u0900', '\u097f', "hi"), ('\u0980', '\u09ff', "bn"), ('\u0a00', '\u0a7f', "pa"),
        ('\u0a80', '\u0aff', "gu"), ('\u0b80', '\u0bff', "ta"), ('\u0c00', '\u0c7f', "te"), ('\u0c80', '\u0cff', "kn"),
        ('\u0d00', '\u0d7f', "ml"), ('\u0e00', '\u0e7f', "th"), ('\u10a0', '\u10ff', "ka"), ('\u1200', '\u137f', "am"),
        ('\u3040', '\u30ff', "ja"), ('\u4e00', '\u9fff', "zh"), ('\uac00', '\ud7af', "ko"),
    ];

    /// <summary>The main language of the script that most letters belong to; null where that is Latin or there are no letters.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        var counts = new int[_ranges.Length];
        var latin = 0;
        foreach (var character in text)
        {
            if (character < '\u0370') latin += char.IsLetter(character) ? 1 : 0;
            else if (RangeOf(character) is >= 0 and var range) counts[range]++;
        }

        var kana = counts[Array.FindIndex(_ranges, range => range.Language == "ja")];
        var most = Array.IndexOf(counts, counts.Max());
        if (counts[most] <= latin) return null;
        // Japanese mixes Han with kana; Chinese has no kana.
        return _ranges[most].Language == "zh" && 20 * kana > counts[most] ? "ja" : _ranges[most].Language;
    }

    private static int RangeOf(char character) => Array.FindIndex(_ranges, range => character >= range.First && character <= range.Last);
}
