using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>The features by which the tagger chooses the tags of a word: training and reading share this code.</summary>
/// <remarks>A change here makes the tagger's model invalid, so <see cref="Fingerprint"/> must change with it.</remarks>
internal static class TagFeatures
{
    /// <summary>Which features a model's weights are for.</summary>
    public const string Fingerprint = "tagger-3+" + FeatureHasher.Version;

    /// <summary>The number of features that <see cref="Write"/> writes.</summary>
    public const int Count = 41;

    /// <summary>The label that stands before the first word of a sentence.</summary>
    public const int Outside = 255;

    private const uint Nothing = 1;

    /// <summary>Whether a sentence is written like a headline, with a capital on nearly every word or in capitals throughout.</summary>
    public static bool IsHeadlineCase(ReadOnlySpan<WordFeatures> words)
    {
        const int ShortestHeadline = 4;
        const int ShortestTelling = 4;
        var telling = 0;
        var capital = 0;
        foreach (var word in words)
        {
            var tells = word.Case > WordCase.Number && word.Length >= ShortestTelling;
            telling += tells ? 1 : 0;
            capital += tells && word.Case != WordCase.Lower ? 1 : 0;
        }

        return words.Length >= ShortestHeadline && capital * 10 >= telling * 8 && telling > 2;
    }

    /// <summary>Writes the features of one word of a sentence, given the labels chosen for the two before it.</summary>
    public static void Write(in TagContext context, int index, int previous, int beforePrevious, Span<uint> features)
    {
        var words = context.Words;
        ref readonly var word = ref words[index];
        var last = (uint)previous;
        var lastTwo = last << 8 | (uint)beforePrevious;
        var before = index > 0 ? words[index - 1].Plain : Nothing;
        var after = index + 1 < words.Length ? words[index + 1].Plain : Nothing;
        var headline = context.IsHeadline ? 1u : 0;
        var cases = CasesAround(words, index) * 2 + headline;

        WriteWord(word, cases, headline, features);
        var at = 13;
        features[at++] = FeatureHasher.Combine(14, last);
        features[at++] = FeatureHasher.Combine(15, lastTwo);
        features[at++] = FeatureHasher.Combine(16, last, word.Plain);
        features[at++] = FeatureHasher.Combine(17, lastTwo, word.Plain);
        features[at++] = FeatureHasher.Combine(18, last, after);
        features[at++] = FeatureHasher.Combine(19, last, word.Suffix3);
        features[at++] = FeatureHasher.Combine(20, last, cases);
        features[at++] = FeatureHasher.Combine(21, before);
        features[at++] = FeatureHasher.Combine(22, after);
        features[at++] = FeatureHasher.Combine(23, index > 1 ? words[index - 2].Plain : Nothing);
        features[at++] = FeatureHasher.Combine(24, index + 2 < words.Length ? words[index + 2].Plain : Nothing);
        features[at++] = FeatureHasher.Combine(25, before, word.Plain);
        features[at++] = FeatureHasher.Combine(26, word.Plain, after);
        features[at++] = FeatureHasher.Combine(27, before, after);
        features[at++] = FeatureHasher.Combine(28, index > 0 ? words[index - 1].Suffix3 : Nothing);
        features[at++] = FeatureHasher.Combine(29, index + 1 < words.Length ? words[index + 1].Suffix3 : Nothing);
        features[at++] = FeatureHasher.Combine(30, word.Suffix2, index + 1 < words.Length ? words[index + 1].Suffix2 : Nothing);
        features[at++] = FeatureHasher.Combine(31, last, index + 1 < words.Length ? words[index + 1].Suffix3 : Nothing);
        features[at++] = FeatureHasher.Combine(32, index + 2 < words.Length ? words[index + 2].Suffix2 : Nothing, after);
        features[at++] = FeatureHasher.Combine(33, word.Plain, cases);
        WriteUsual(context.Usual, index, last, word.Plain, features[at..^1]);

        // A rare word with a capital is a name, whatever stands around it.
        features[^1] = FeatureHasher.Combine(41, context.Usual[index], cases);
    }

    // What is usual for the words ahead makes up for their tags, which are not chosen yet.
    private static void WriteUsual(ReadOnlySpan<ushort> usual, int index, uint last, uint plain, Span<uint> features)
    {
        uint own = usual[index];
        var after = index + 1 < usual.Length ? usual[index + 1] : Nothing;
        var second = index + 2 < usual.Length ? usual[index + 2] : Nothing;
        features[0] = FeatureHasher.Combine(34, after);
        features[1] = FeatureHasher.Combine(35, after, second);
        features[2] = FeatureHasher.Combine(36, last, after);
        features[3] = FeatureHasher.Combine(37, plain, after);
        features[4] = FeatureHasher.Combine(38, last, own);
        features[5] = FeatureHasher.Combine(39, own, after);
        features[6] = FeatureHasher.Combine(40, last, own, after);
    }

    private static void WriteWord(in WordFeatures word, uint cases, uint headline, Span<uint> features)
    {
        features[0] = FeatureHasher.Combine(1, headline);
        features[1] = FeatureHasher.Combine(2, word.Form);
        features[2] = FeatureHasher.Combine(3, word.Plain);
        features[3] = FeatureHasher.Combine(4, word.Suffix1);
        features[4] = FeatureHasher.Combine(5, word.Suffix2);
        features[5] = FeatureHasher.Combine(6, word.Suffix3);
        features[6] = FeatureHasher.Combine(7, word.Suffix4);
        features[7] = FeatureHasher.Combine(8, word.Prefix2);
        features[8] = FeatureHasher.Combine(9, word.Prefix3);
        features[9] = FeatureHasher.Combine(10, word.Shape, headline);
        features[10] = FeatureHasher.Combine(11, cases);
        features[11] = FeatureHasher.Combine(12, word.Suffix3, (uint)word.Case * 2 + headline);
        features[12] = FeatureHasher.Combine(13, word.Suffix2, cases);
    }

    // How the word and its neighbours are written, and whether it opens the sentence.
    private static uint CasesAround(ReadOnlySpan<WordFeatures> words, int index)
    {
        var before = index > 0 ? (uint)words[index - 1].Case : 7;
        var after = index + 1 < words.Length ? (uint)words[index + 1].Case : 7;
        return (before * 8 + (uint)words[index].Case) * 8 + after;
    }
}
