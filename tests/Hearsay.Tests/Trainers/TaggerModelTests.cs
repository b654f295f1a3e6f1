using System.Collections.Immutable;
using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class TaggerModelTests
{
    private static readonly CorpusSentence[] Sentences = [.. Enumerable.Range(0, 60).Select(number => Sentence(number))];

    [Fact]
    public void A_model_tags_what_it_was_trained_on()
    {
        TokenTagger tagger = TokenTagger.From(ModelFile.Read(Train(seed: 1), "tagger.bin", TagFeatures.Fingerprint));

        Assert.Equal(new TagScore(100, 100, 100), TagScore.Of(tagger, Sentences));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(seed: 1), Train(seed: 1));

    private static byte[] Train(int seed) =>
        TaggerModel.Train(Sentences, new TaggerOptions { Bits = 12, Epochs = 5, Seed = seed }, (_, _) => { });

    // "the boats sail" and "a crew sails": what ends in s is a noun after "the" and a verb after a noun.
    private static CorpusSentence Sentence(int number)
    {
        var stem = "lmnprt"[number % 6] + "o" + "ckgb"[number % 4];
        ImmutableArray<CorpusWord> words = number % 2 == 0
            ? [new("the", "the", "DET", "DT"), new(stem + "s", stem, "NOUN", "NNS"), new("sail", "sail", "VERB", "VBP"), new(".", ".",
                "PUNCT", ".")]
            : [new("a", "a", "DET", "DT"), new("crew", "crew", "NOUN", "NN"), new(stem + "s", stem, "VERB", "VBZ"), new(".", ".", "PUNCT",
                ".")];
        return new CorpusSentence("sample", words);
    }
}
