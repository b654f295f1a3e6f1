using System.Globalization;
using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads what tells people who are killed or hurt from one another: ages, "another", "the".</summary>
internal sealed class VictimMarks(FactWords words)
{
    /// <summary>The most years that an age has.</summary>
    private const int MostYears = 115;

    private const int MostDependents = 48;

    private static readonly string[] _ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    /// <summary>Whether they were told of before: "the boy", "his wife", "he".</summary>
    public bool IsKnown(int head) => words.PartAt(head) == PartOfSpeech.Pron || Dependents(head).Any(child =>
        words.Relation(child) == "nmod:poss" || words.Folded(child) is "the" or "this" or "that" or "these" or "those");

    /// <summary>The number of "a third man", 2 for others ("another man", "two more"), else 0.</summary>
    public int OrdinalOf(int head)
    {
        foreach (var child in Dependents(head).Prepend(head))
        {
            if (words.Folded(child) is "another" or "other" or "others" or "more" or "additional" or "also") return 2;
            var ordinal = Array.IndexOf(_ordinals, words.Folded(child));
            if (ordinal > 0 && child < head) return ordinal + 1;
        }

        return 0;
    }

    /// <summary>The age, or null: "a 20-year-old", "Lund, 20,".</summary>
    public int? AgeOf(int head)
    {
        foreach (var child in Dependents(head).Prepend(head))
        {
            if (IsYearOld(child) && NumberAround(child) is { } years) return years;
            var isBeside = child > head && words[child - 1] is "," or "(" && words.PartAt(child) == PartOfSpeech.Num;
            if (isBeside && IntegerOf(child) is { } age) return age;
        }

        return words[head + 1] == "," && words[head + 3] is "," or "." or ";" or "and" ? IntegerOf(head + 2) : null;
    }

    /// <summary>Whether it is "20-year-old" or the "old" of it.</summary>
    public bool IsYearOld(int token) => words.Folded(token).EndsWith("year-old", StringComparison.Ordinal)
        || words.Folded(token).EndsWith("year-olds", StringComparison.Ordinal)
        || (words.Lemma(token) == "old" && words.Folded(token - 1) is "-" && words.Lemma(token - 2) is "year" or "month" or "week");

    /// <summary>Whether a number is that of an age: the "20" of "20-year-old".</summary>
    public static bool IsOfAge(FactWords words, int token) =>
        words.Folded(token + 1) is "-" && words.Lemma(token + 2) is "year" or "month" or "week" or "day";

    private int? NumberAround(int yearOld)
    {
        var digits = words[yearOld].Split('-')[0];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : IntegerOf(yearOld - 4);
    }

    private int? IntegerOf(int token) => CalendarTable.English.NumberOf(words[token]) is { } number && number <= MostYears ? number : null;

    private IEnumerable<int> Dependents(int token) => words.Children(token).Take(MostDependents);
}
