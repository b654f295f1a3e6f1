using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Reads the words that count none: "no one", "nobody", "none of them", and "no" before those to whom something befell.</summary>
internal static class NoneReader
{
    private const int LongestPhrase = 5;

    /// <summary>The zero that begins at a token, or null.</summary>
    public static Amount? Read(FactWords words, int token, int end)
    {
        var length = words.Folded(token) switch
        {
            "nobody" => 1,
            "no-one" => 1,
            "no" when words.Folded(token + 1) == "one" => 2,
            "no" => CountsVictims(words, token) ? 1 : 0,
            "none" when IsOfSeveral(words, token + 1) || IsFated(words, token) => 1,
            _ => 0,
        };
        return length == 0 || token + length > end ? null : new Amount(token, token + length, Numeral.Of(token, token + length, 0));
    }

    // "none of them", but "none of this"
    private static bool IsOfSeveral(FactWords words, int token) =>
        words.Folded(token) == "of" && words.Folded(token + 1) is not ("this" or "that" or "it");

    // "No injuries were reported", "no people were hurt", but "no comment" and "no one plan".
    private static bool CountsVictims(FactWords words, int token)
    {
        var noun = token + 1;
        while (noun < token + LongestPhrase && words.PartAt(noun) is PartOfSpeech.Adj or PartOfSpeech.Adv) noun++;
        if (FateTable.English.OfCount(words.Lemma(noun)) is not null) return true;
        var isPeople = NounTable.Roles.Find(words.Folded(noun)) is not null || words.Folded(noun) is "people" or "others" or "victims";
        return isPeople && FateFinder.Find(words, new Counted(noun, noun, noun + 1), token) is not null;
    }

    private static bool IsFated(FactWords words, int token) =>
        FateFinder.Find(words, new Counted(token, token, token + 1), token) is not null;
}
