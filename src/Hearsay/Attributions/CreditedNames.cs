using System.Collections.Immutable;
using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Takes the names out of a credit line: "With reporting by Ann Marsh of the Courier and Radio Tarn." names three.</summary>
internal static class CreditedNames
{
    /// <summary>The spans of the names in a line, in text order, without titles and the words around them.</summary>
    public static ImmutableArray<TextSpan> In(string text, TextSpan line)
    {
        var names = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var part in Parts(text, line))
        {
            var rest = WithoutOpening(text, part);
            if (!CreditTable.English.NamesEditor(text.AsSpan(rest.Start, rest.Length))) AddNames(text, rest, names);
        }

        return names.ToImmutable();
    }

    // Brackets, bars and stops of a list part the line; the stop of an initial or of a title does not.
    private static IEnumerable<TextSpan> Parts(string text, TextSpan line)
    {
        var start = line.Start;
        for (var index = line.Start; index < line.End; index++)
        {
            var isMark = text[index] is ',' or ';' or '|' or '•' or '(' or ')' or '[' or ']' or '\n' or '—' or '–';
            if (!isMark && !IsSlashOfList(text, index)) continue;
            if (index > start) yield return new TextSpan(start, index);
            start = index + 1;
        }

        if (line.End > start) yield return new TextSpan(start, line.End);
    }

    // "AP/Reuters" is a list, "H/T" is one word.
    private static bool IsSlashOfList(string text, int index) =>
        text[index] == '/' && index > 1 && index + 2 < text.Length && char.IsLetter(text[index - 2]) && char.IsLetter(text[index + 2]);

    private static TextSpan WithoutOpening(string text, TextSpan part)
    {
        var start = part.Start;
        while (start < part.End && !char.IsLetterOrDigit(text[start])) start++;
        start += CreditTable.English.OpeningLength(text.AsSpan(start, part.End - start));
        return new TextSpan(Math.Min(start, part.End), part.End);
    }

    private static void AddNames(string text, TextSpan part, ImmutableArray<TextSpan>.Builder names)
    {
        var name = new TextSpan(part.Start, part.Start);
        var isPlace = false;
        foreach (var word in Words(text, part))
        {
            if (CreditTable.English.IsClosing(text.AsSpan(word.Start, part.End - word.Start))) break;
            // "Bo Lund in Port Sorrel and Ann Marsh": the place is no contributor.
            if (text.AsSpan(word.Start, word.Length) is "in" or "and") isPlace = text[word.Start] == 'i';
            if (BelongsToName(text, word, name, part)) name = isPlace ? name : name.IsEmpty ? word : name.Cover(word);
            else Close(text, ref name, names);
        }

        Close(text, ref name, names);
    }

    private static IEnumerable<TextSpan> Words(string text, TextSpan part)
    {
        var start = part.Start;
        for (var index = part.Start; index <= part.End; index++)
        {
            if (index < part.End && !char.IsWhiteSpace(text[index])) continue;
            if (index > start) yield return new TextSpan(start, index);
            start = index + 1;
        }
    }

    // "The Port Sorrel Courier" begins with its article and "Banco de Sorrel" goes on with a small word.
    private static bool BelongsToName(string text, TextSpan word, TextSpan name, TextSpan part)
    {
        var words = text.AsSpan(word.Start, word.Length);
        if (CreditTable.English.IsSeam(words)) return IsInsideKnownName(text, word, name, part);
        return char.IsUpper(words[0]) || char.IsDigit(words[0]) || words.IndexOf('.') is > 0 and var dot && dot < words.Length - 1
            || (!name.IsEmpty && words is "de" or "van" or "von" or "al" or "el" or "da" or "del" or "bin" or "&");
    }

    // "Voice of America" is one known name, "Ann Marsh of the Courier" are two.
    private static bool IsInsideKnownName(string text, TextSpan seam, TextSpan name, TextSpan part)
    {
        var end = seam.End + 1;
        while (end < part.End && char.IsLetterOrDigit(text[end])) end++;
        return !name.IsEmpty && end <= part.End && OutletTable.English.TryFind(text[name.Start..end], out _);
    }

    private static void Close(string text, ref TextSpan name, ImmutableArray<TextSpan>.Builder names)
    {
        var end = name.End;
        while (end > name.Start && text[end - 1] is '.' or ':' or '"' or '”' or '!' && !EndsWithInitial(text, name.Start, end)) end--;
        if (end - name.Start > 1 && !IsArticle(text.AsSpan(name.Start, end - name.Start))) names.Add(new TextSpan(name.Start, end));
        name = new TextSpan(name.End, name.End);
    }

    private static bool EndsWithInitial(string text, int start, int end) => end - start > 3 && text[end - 1] == '.' && text[end - 3] == '.';

    private static bool IsArticle(ReadOnlySpan<char> name) => name is "The" or "This" or "A" or "An" or "AND";
}
