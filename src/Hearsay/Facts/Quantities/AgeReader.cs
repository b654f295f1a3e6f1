using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Knows a bare number for an age: "aged 12", "Ilse Brandt, 66,".</summary>
internal static class AgeReader
{
    private const decimal Oldest = 120;
    private const string YearsOld = "years old";

    /// <summary>The amount in years, where the words beside it make it an age.</summary>
    public static Amount Read(FactWords words, Amount amount)
    {
        var mayBeAge = amount.Unit is null && amount.Best is null or (> 0 and <= Oldest);
        return mayBeAge && (IsAfterAge(words, amount.First) || IsBesideName(words, amount))
            ? amount with { Unit = YearsOld, Sort = UnitSort.Age } : amount;
    }

    private static bool IsAfterAge(FactWords words, int first) =>
        words.Folded(first - 1) is "aged" or "age" or "ages"
        || words.Folded(first - 1) is "of" or "between" && words.Folded(first - 2) is "age" or "ages" or "aged";

    private static bool IsPerson(FactWords words, int token) => NounTable.Roles.Find(words.Folded(token)) is { IsPlural: false };

    // Set off by commas or brackets after a name or one's relation: "her husband Karl, 71, and ...".
    private static bool IsBesideName(FactWords words, Amount amount)
    {
        var opens = words[amount.First - 1] is "," or "(";
        var closes = words[amount.End] is "," or ")" or "." or ";" || words.Folded(amount.End) is "of" or "from";
        return amount.IsBare && amount.Best is { } age && decimal.IsInteger(age) && opens && closes
            && (words.PartAt(amount.First - 2) is PartOfSpeech.Propn or PartOfSpeech.Pron || IsPerson(words, amount.First - 2))
            && CalendarTable.English.MonthOf(words[amount.First - 2]) is null;
    }
}
