using System.Text;
using Hearsay.Languages;

namespace Hearsay.Stories;

/// <summary>A person's name cut into what tells persons apart.</summary>
/// <param name="Given">The first name, letters alone, in lower case.</param>
/// <param name="Surname">The last name, letters alone, in lower case.</param>
/// <param name="Suffix">"jr", "sr", "iii", or empty.</param>
internal readonly record struct PersonName(string Given, string Surname, string Suffix)
{
    /// <summary>The name of an entity; null where it is not a given name and a surname.</summary>
    public static PersonName? Parse(string name)
    {
        // What stands in quotation marks is a nickname: Wilfred "Lil Wil" Celestine.
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part[0] is not ('"' or '“' or '(')).Select(Fold)
            .Where(part => part.Length > 0).ToList();
        var suffix = "";
        if (parts.Count > 2 && parts[^1] is "jr" or "sr" or "ii" or "iii" or "iv")
        {
            suffix = parts[^1];
            parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count >= 2 && parts[0].Length > 1 && parts[^1].Length > 1 ? new PersonName(parts[0], parts[^1], suffix) : null;
    }

    /// <summary>How many letters have to be put in, left out, changed or swapped to make one word of another; 3 where it is more than 2.
    /// </summary>
    public static int Distance(string one, string other)
    {
        const int tooMany = 3;
        if (Math.Abs(one.Length - other.Length) >= tooMany) return tooMany;
        // Damerau (1964), with neighbours swapped once at most: three rows are all that is looked at.
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = one[at - 1] == other[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + change);
                if (at > 1 && column > 1 && one[at - 1] == other[column - 2] && one[at - 2] == other[column - 1])
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[^1], tooMany);
    }

    // "De’Shaun" and "Deshaun" are one, and so are "Émile" and "Emile".
    private static string Fold(string part)
    {
        var letters = new StringBuilder();
        foreach (var letter in part)
        {
            if (!char.IsLetter(letter)) continue;
            var small = char.ToLowerInvariant(letter);
            letters.Append(LetterTable.Plain(small) ?? small.ToString());
        }

        return letters.ToString();
    }
}
