using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Trainers;

/// <summary>Makes the tagger's model file from the sentences of treebanks.</summary>
internal static class TaggerModel
{
    // A word is known to have one label if it came this often and nearly always with it.
    private const int LeastKnownUses = 40;
    private const double LeastKnownShare = 0.998;

    // What is usual is told of words that came this often; a second label counts from this share on.
    private const int LeastUsualUses = 5;
    private const double LeastSecondShare = 0.1;

    // Every so many sentences, one is learned again in the writing of headlines.
    private const int TitleCaseEvery = 8;
    private const int UpperCaseEvery = 25;

    /// <summary>Trains tags and lemmas and packs them. The same sentences and options give the same bytes.</summary>
    public static byte[] Train(IReadOnlyList<CorpusSentence> sentences, TaggerOptions options, Action<int, double> report)
    {
        LabelTable labels = new(sentences);
        Dictionary<uint, int> known = FindKnown(sentences, labels);
        UsualTags usual = FindUsual(sentences, labels);
        TaggedSentence[] learned = [.. WithHeadlines(sentences).Select(sentence => Prepare(sentence, labels, usual))];
        TagModel model = new TaggerTrainer(options, labels.Labels.Count, known).Train(learned, report);

        ModelFileWriter writer = new("tagger", "1", TagFeatures.Fingerprint);
        writer.AddList("labels", labels.Labels);
        uint[] words = [.. known.Keys.Order()];
        writer.AddTensor<uint>("knownWords", words, 1);
        writer.AddTensor<byte>("knownLabels", [.. words.Select(word => (byte)known[word])], 1);
        usual.AddTo(writer);
        model.AddTo(writer);
        new LemmaTrainer(sentences, labels.Numbers).Train().AddTo(writer);
        return writer.ToBytes();
    }

    private static IEnumerable<CorpusSentence> WithHeadlines(IReadOnlyList<CorpusSentence> sentences)
    {
        for (var index = 0; index < sentences.Count; index++)
        {
            yield return sentences[index];
            if (index % TitleCaseEvery == 0)
            {
                yield return Headlines.ToTitleCase(sentences[index]);
            }

            if (index % UpperCaseEvery == 0)
            {
                yield return Headlines.ToUpperCase(sentences[index]);
            }
        }
    }

    private static TaggedSentence Prepare(CorpusSentence sentence, LabelTable labels, UsualTags usual)
    {
        WordFeatures[] words = [.. sentence.Words.Select(word => WordFeatures.Of(word.Form))];
        var tags = new ushort[words.Length];
        usual.Write(words, tags);
        return new TaggedSentence(words, tags, [.. sentence.Words.Select(labels.NumberOf)]);
    }

    private static UsualTags FindUsual(IEnumerable<CorpusSentence> sentences, LabelTable labels)
    {
        Dictionary<uint, ushort> usual = [];
        foreach (var uses in sentences.SelectMany(sentence => sentence.Words).GroupBy(word => WordFeatures.Of(word.Form).Plain))
        {
            var all = uses.Count();
            var often = uses.CountBy(labels.NumberOf).OrderByDescending(count => count.Value).ThenBy(count => count.Key).ToArray();
            if (all >= LeastUsualUses)
            {
                var hasSecond = often.Length > 1 && often[1].Value >= all * LeastSecondShare;
                usual[uses.Key] = UsualTags.Pair(often[0].Key, hasSecond ? often[1].Key : TagFeatures.Outside);
            }
        }

        return new UsualTags(usual);
    }

    private static Dictionary<uint, int> FindKnown(IEnumerable<CorpusSentence> sentences, LabelTable labels)
    {
        Dictionary<uint, int> known = [];
        foreach (var uses in sentences.SelectMany(sentence => sentence.Words).GroupBy(word => word.Form))
        {
            var all = uses.Count();
            var often = uses.CountBy(labels.NumberOf).MaxBy(count => count.Value);
            if (all >= LeastKnownUses && often.Value >= all * LeastKnownShare)
            {
                known[WordFeatures.Of(uses.Key).Form] = often.Key;
            }
        }

        return known;
    }
}
