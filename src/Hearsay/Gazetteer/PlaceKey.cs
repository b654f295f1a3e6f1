using System.Text;
using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Gazetteer;

/// <summary>What the name of a place is looked up by: letter case, accents and marks do not count, and "St." is "Saint".</summary>
/// <param name="Hash">The hash by which keys are sorted.</param>
/// <param name="Mark">Another hash, which two names of one hash hardly ever share.</param>
internal readonly record struct PlaceKey(uint Hash, ushort Mark)
{
    private const uint MarkTemplate = 7;

    /// <summary>The key of a name.</summary>
    public static PlaceKey Of(string name)
    {
        var folded = Fold(name);
        var hash = FeatureHasher.Hash(folded);
        var mark = FeatureHasher.Combine(MarkTemplate, (uint)folded.Length, FeatureHasher.Hash(folded.AsSpan(folded.Length / 2)));
        return new PlaceKey(hash, (ushort)mark);
    }

    /// <summary>The name in small letters without accents and marks, its words parted by single blanks.</summary>
    public static string Fold(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name) Append(text, letter);
        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length - 1; index++) words[index] = WithoutShortForm(words[index]);
        return string.Join(' ', words);
    }

    private static void Append(StringBuilder text, char letter)
    {
        // A mark of its own after its letter, as some texts write it.
        if (letter is >= '\u0300' and <= '\u036F') return;
        // "Xi'an" and "Xian", "Ts’khinvali" and "Tskhinvali", "D.C." and "DC" are the same name.
        if (letter is '.' or '\'' or '’' or '‘' or '`' or 'ʻ' or 'ʼ' or '´') return;
        var small = char.ToLowerInvariant(letter);
        if (LetterTable.Plain(small) is { } plain) text.Append(plain);
        else text.Append(char.IsLetterOrDigit(small) ? small : ' ');
    }

    private static string WithoutShortForm(string word) => word switch
    {
        "st" => "saint",
        "ste" => "sainte",
        "mt" => "mount",
        "ft" => "fort",
        _ => word,
    };
}
