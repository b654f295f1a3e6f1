using System.Globalization;
using System.Text;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Makes the lexicon of names: towns, given names, last names and the words that are mostly written with a small letter.</summary>
internal sealed class LexiconMaker(IReadOnlyCollection<CorpusSentence> sentences)
{
    private const int LargeTown = 15_000;
    private const int TownAtHome = 5_000;
    private const int TownLikePerson = 100_000;
    private const int SurnameCount = 30_000;
    private const int ShortestCity = 3;
    private const int LeastSmall = 3;

    private static readonly string[] _atHome = ["US", "GB", "CA", "AU", "IE", "NZ"];

    private readonly Tokenizer _tokenizer = new();

    /// <summary>The bytes of the file.</summary>
    public byte[] Make(IEnumerable<City> cities, CensusNames names)
    {
        var common = CommonWords();
        var writer = new ModelFileWriter("lexicon", "1", NameLexicon.Fingerprint);
        HashedSet.Of(common.Select(word => NamePhrases.IdOf(word)), 14).AddTo(writer, NameLexicon.CommonWords);
        HashedSet.Of(names.GivenNames.Select(name => NamePhrases.IdOf(name)), 14).AddTo(writer, NameLexicon.GivenNames);
        string[] surnames = [.. names.Surnames.Take(SurnameCount)];
        HashedSet.Of(surnames.SelectMany(Spellings).Select(name => NamePhrases.IdOf(name)), 16).AddTo(writer, NameLexicon.Surnames);
        HashedSet.Of(CityIds(cities, common, [.. names.GivenNames, .. surnames]), 16).AddTo(writer, NameLexicon.Cities);
        return writer.ToBytes();
    }

    // The census has no apostrophes: "Obrien".
    private static string[] Spellings(string surname) => surname[0] == 'O' ? [surname, "O'" + surname[1..]] : [surname];

    // "Reading" and "Mobile" are left to the words around them; "Springer" in New Mexico is rarely meant.
    private IEnumerable<uint> CityIds(IEnumerable<City> cities, HashSet<string> common, HashSet<string> persons) => cities
        .Where(city => city.Population >= LeastPopulation(city, persons))
        .Where(city => city.Name.Length >= ShortestCity && !common.Contains(city.Name.ToLowerInvariant()))
        .SelectMany(city => new[] { city.Name, WithoutMarks(city.Name) })
        .Select(name => NamePhrases.IdsOf(name, _tokenizer))
        .Where(ids => ids.Length > 0)
        .Select(ids => ids[^1]);

    private static int LeastPopulation(City city, HashSet<string> persons)
    {
        if (persons.Contains(city.Name)) return TownLikePerson;
        return _atHome.Contains(city.Country, StringComparer.Ordinal) ? TownAtHome : LargeTown;
    }

    // "São Paulo" is "Sao Paulo" in most papers.
    private static string WithoutMarks(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private HashSet<string> CommonWords()
    {
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        var large = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var index = 0; index < sentence.Words.Length; index++) Count(sentence.Words[index].Form, index == 0, small, large);
        }

        return [.. small.Where(IsMostlySmall).Select(pair => pair.Key)];

        bool IsMostlySmall(KeyValuePair<string, int> word) =>
            word.Value >= LeastSmall && word.Value >= large.GetValueOrDefault(word.Key);
    }

    private static void Count(string form, bool isFirst, Dictionary<string, int> small, Dictionary<string, int> large)
    {
        if (!char.IsLetter(form[0])) return;
        var word = form.ToLowerInvariant();
        if (form == word) small[word] = small.GetValueOrDefault(word) + 1;
        else if (!isFirst) large[word] = large.GetValueOrDefault(word) + 1;
    }
}
