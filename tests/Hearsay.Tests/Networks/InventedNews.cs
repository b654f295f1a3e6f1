using System.Collections.Immutable;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Networks;

/// <summary>Invented reports of one small harbour, with trees, names and relations: enough to train on where no corpus is.</summary>
/// <remarks>The same seed gives the same reports. Sentences are few in form and many in words.</remarks>
internal sealed class InventedNews
{
    private const int SentencesAnArticle = 6;

    private readonly List<CorpusSentence> _trees = [];
    private readonly List<NameSentence> _names = [];
    private readonly List<PolnearArticle> _articles = [];

    private InventedNews(int seed, int articleCount)
    {
        var random = new Random(seed);
        for (var article = 0; article < articleCount; article++) AddArticle(random, $"invented-{seed}-{article}");
    }

    /// <summary>The sentences with their trees.</summary>
    public IReadOnlyList<CorpusSentence> Trees => _trees;

    /// <summary>The same sentences with their names.</summary>
    public IReadOnlyList<NameSentence> Names => _names;

    /// <summary>The articles that the sentences make, with who said what.</summary>
    public ImmutableArray<PolnearArticle> Articles => [.. _articles];

    /// <summary>Writes articles.</summary>
    public static InventedNews Write(int seed, int articleCount) => new(seed, articleCount);

    private void AddArticle(Random random, string id)
    {
        var text = "";
        var relations = new List<PolnearRelation>();
        for (var number = 0; number < SentencesAnArticle; number++)
        {
            var sentence = InventedSentence.Write(random);
            // Two sentences a paragraph.
            if (text.Length > 0) text += number % 2 == 0 ? "\n\n" : " ";
            if (sentence.Relation is { } relation) relations.Add(Moved(relation, text.Length));
            text += sentence.Text;
            _trees.Add(new CorpusSentence(id, sentence.Words));
            _names.Add(new NameSentence(
                id, [.. sentence.Words.Select(word => word.Form)], [.. sentence.Words.Select(LabelOf)], true, NameScheme.Uner));
        }

        _articles.Add(new PolnearArticle(new ArticleMetadata { Id = id, Language = "en" }, text, [.. relations]));
    }

    private static byte LabelOf(CorpusWord word)
    {
        if (word.Upos != "PROPN") return NameLabels.Outside;
        return word.Relation == "flat" ? NameLabels.Inside(EntityKind.Person) : NameLabels.Begin(EntityKind.Person);
    }

    private static PolnearRelation Moved(PolnearRelation relation, int by) =>
        new(Moved(relation.Source, by), Moved(relation.Cue, by), Moved(relation.Content, by));

    private static ImmutableArray<TextSpan> Moved(ImmutableArray<TextSpan> spans, int by) =>
        [.. spans.Select(span => new TextSpan(span.Start + by, span.End + by))];
}
