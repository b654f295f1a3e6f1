namespace Hearsay.Mentions;

/// <summary>Tells words by the shapes of their letters.</summary>
internal static class WordShape
{
    private const int ShortestBrand = 4;

    /// <summary>Whether a word begins small and goes on with a capital, as names of brands and sites do: "wikiHow", "eBay".</summary>
    public static bool IsBrand(string word) => word.Length >= ShortestBrand && char.IsLower(word[0]) && word.All(char.IsLetter)
        && word.Skip(1).Any(char.IsUpper) && word.Count(char.IsLower) > 1;
}
