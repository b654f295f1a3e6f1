using Hearsay.Models;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Networks;

namespace Hearsay.Training.Trainers;

/// <summary>The sentences that the network of tags, trees and names learns from, and what is numbered in them.</summary>
internal sealed class SyntaxCorpus
{
    // A word of its own row must have come this often; others are known by their pieces.
    private const int LeastUses = 3;
    private const int LeastRelationUses = 5;

    // Every so many sentences, one is learned again in the writing of headlines.
    private const int TitleCaseEvery = 8;
    private const int UpperCaseEvery = 25;

    private readonly NameLookup _names;
    private readonly LabelTable _labels;
    private readonly Dictionary<string, int> _relations;

    /// <summary>Takes sentences with trees, and sentences with names, among which may be the same ones.</summary>
    public SyntaxCorpus(IReadOnlyList<CorpusSentence> trees, IReadOnlyList<NameSentence> names)
    {
        Trees = trees;
        _names = new NameLookup(names);
        HashSet<string> known = [.. trees.Select(sentence => sentence.Document)];
        NamesAlone = [.. names.Where(sentence => !known.Contains(sentence.Document))];
        _labels = new LabelTable(trees);
        Relations = [.. trees.SelectMany(sentence => sentence.Words).CountBy(word => word.Relation)
            .Where(count => count.Value >= LeastRelationUses).Select(count => count.Key).Order(StringComparer.Ordinal)];
        _relations = Relations.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    /// <summary>The sentences with trees.</summary>
    public IReadOnlyList<CorpusSentence> Trees { get; }

    /// <summary>The sentences that have names and no trees.</summary>
    public IReadOnlyList<NameSentence> NamesAlone { get; }

    /// <summary>The relations in the order of their numbers.</summary>
    public IReadOnlyList<string> Relations { get; }

    /// <summary>A model for this corpus that knows nothing yet but words and dictionary forms.</summary>
    public SyntaxModel Draw(int seed, SyntaxShape shape)
    {
        var words = FindKnown();
        var sized = shape with { WordCount = words.Hashes.Length, TagCount = _labels.Labels.Count, RelationCount = Relations.Count };
        return new SyntaxModel(
            sized.Draw(new Random(seed)), new TagSet(_labels.Labels), Relations, words,
            new LemmaTrainer(Trees, _labels.Numbers).Train(), WordVectors.Load(), NameLexicon.Load());
    }

    /// <summary>All sentences as examples for a model of this corpus.</summary>
    public IReadOnlyList<SyntaxExample> Examples(WordLooker looker) =>
    [
        .. WithHeadlines().Select(pair => Example(looker, pair.Sentence, pair.Original)),
        .. NamesAlone.Select(sentence => LookUp(looker, sentence.Words) with
        {
            Names = [.. sentence.Labels],
            KnowsOther = sentence.KnowsOther,
            Scheme = sentence.Scheme,
        }),
    ];

    private SyntaxExample Example(WordLooker looker, CorpusSentence sentence, CorpusSentence original)
    {
        var names = _names.Find(original.Document, original.Words.Select(word => word.Form));
        return LookUp(looker, sentence.Words.Select(word => word.Form)) with
        {
            Tags = [.. sentence.Words.Select(_labels.NumberOf)],
            Heads = [.. sentence.Words.Select(word => word.Head)],
            Relations = [.. sentence.Words.Select(RelationOf)],
            Names = names is null ? [] : [.. names.Labels],
            KnowsOther = names?.KnowsOther ?? false,
            Scheme = names?.Scheme ?? NameScheme.Uner,
        };
    }

    private int RelationOf(CorpusWord word) =>
        _relations.TryGetValue(word.Relation, out var relation) || _relations.TryGetValue(word.Relation.Split(':')[0], out relation)
            ? relation
            : _relations.GetValueOrDefault("dep");

    private IEnumerable<(CorpusSentence Sentence, CorpusSentence Original)> WithHeadlines()
    {
        for (var index = 0; index < Trees.Count; index++)
        {
            yield return (Trees[index], Trees[index]);
            if (index % TitleCaseEvery == 0) yield return (Headlines.ToTitleCase(Trees[index]), Trees[index]);
            if (index % UpperCaseEvery == 0) yield return (Headlines.ToUpperCase(Trees[index]), Trees[index]);
        }
    }

    private KnownWords FindKnown() => new([.. Trees.SelectMany(sentence => sentence.Words.Select(word => word.Form))
        .Concat(NamesAlone.SelectMany(sentence => sentence.Words))
        .CountBy(form => WordFeatures.Of(form).Plain)
        .Where(count => count.Value >= LeastUses).Select(count => count.Key).Order()]);

    private static SyntaxExample LookUp(WordLooker looker, IEnumerable<string> forms)
    {
        var (text, spans) = JoinedWords.Of(forms);
        var rows = new WordRows();
        rows.Resize(spans.Count);
        looker.Write(text, [.. spans], rows, 0);
        var pieces = new int[spans.Count * WordPieces.Count];
        for (var word = 0; word < spans.Count; word++) rows.Pieces(word).CopyTo(pieces.AsSpan(word * WordPieces.Count));
        return new SyntaxExample { Vectors = [.. rows.Vectors], Words = [.. rows.Words], Pieces = pieces, Flags = [.. rows.Flags] };
    }
}
