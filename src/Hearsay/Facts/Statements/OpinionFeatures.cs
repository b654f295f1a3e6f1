using Hearsay.Languages;
using Hearsay.Models;

namespace Hearsay.Facts;

/// <summary>What is known of a stretch of one voice's words, for the scorer of opinions.</summary>
/// <remarks>Names and numbers count as such and not by what they are: whoever is written about, the measure is one. A change here
/// makes the weights invalid: raise <see cref="OpinionScorer.Fingerprint"/> and train them anew.</remarks>
internal static class OpinionFeatures
{
    private const int MostWords = 400;

    private static readonly string[] _countedTags = ["JJ", "RB", "VBD", "MD", "CD", "NNP", "VBP", "PRP"];

    private enum Template : uint
    {
        Bias,
        Lemma,
        Tag,
        LemmaPair,
        Length,
        Loaded,
        FirstPerson,
        TagCount = 16,
        TagShare = 32,
    }

    /// <summary>The features of tokens, which stand in text order; none of no tokens.</summary>
    public static uint[] Of(FactWords words, List<int> tokens)
    {
        if (tokens is []) return [];
        var features = new List<uint>();
        var seen = new HashSet<uint>();
        var (before, loaded, isFirstPerson) = (0u, 0u, false);
        Add((uint)Template.Bias, 0);
        foreach (var token in tokens.Take(MostWords))
        {
            var word = WordOf(words, token);
            Add((uint)Template.Lemma, word);
            Add((uint)Template.Tag, FeatureHasher.Hash(words.TagAt(token)));
            Add((uint)Template.LemmaPair, FeatureHasher.Combine(0, before, word));
            if (IsLoaded(words, token)) loaded++;
            isFirstPerson |= words.Folded(token) is "i" or "we" or "me" or "us" or "my" or "our";
            before = word;
        }

        Add((uint)Template.Length, (uint)Math.Min(8, tokens.Count / 5));
        Add((uint)Template.Loaded, Math.Min(3, loaded));
        Add((uint)Template.FirstPerson, isFirstPerson ? 1u : 0);
        for (var tag = 0; tag < _countedTags.Length; tag++)
        {
            var count = tokens.Count(token => words.TagAt(token) == _countedTags[tag]);
            Add((uint)Template.TagCount + (uint)tag, (uint)Math.Min(4, count));
            Add((uint)Template.TagShare + (uint)tag, (uint)(12 * count / tokens.Count));
        }

        return [.. features];

        void Add(uint template, uint value)
        {
            var feature = FeatureHasher.Combine(template, value);
            if (seen.Add(feature)) features.Add(feature);
        }
    }

    /// <summary>Whether a token is a word that judges.</summary>
    public static bool IsLoaded(FactWords words, int token) =>
        LoadedWordTable.English.Has(words.Lemma(token).ToLowerInvariant(), words.PartAt(token))
        || (words.PartAt(token) == PartOfSpeech.Adv && LoadedWordTable.English.Has(words.Folded(token), PartOfSpeech.Adv));

    private static uint WordOf(FactWords words, int token) => words.PartAt(token) switch
    {
        PartOfSpeech.Propn => FeatureHasher.Hash("NAME"),
        PartOfSpeech.Num => FeatureHasher.Hash("NUMBER"),
        _ => FeatureHasher.HashLower(words.Lemma(token)),
    };
}
