using Hearsay.Attributions;
using Hearsay.Facts;
using Hearsay.Mentions;
using Hearsay.Syntax;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Trainers;

/// <summary>Makes examples of sentences, with the words of sources parted from the writer's as the library parts them.</summary>
internal sealed class OpinionExampleMaker
{
    private readonly SyntaxReader _syntax = SyntaxReader.Load();
    private readonly EntityFinder _entities = EntityFinder.Load();
    private readonly AttributionFinder _attributions;

    public OpinionExampleMaker() => _attributions = AttributionFinder.Load(_syntax.Sum);

    /// <summary>The example of one sentence.</summary>
    public OpinionExample Make(OpinionSentence sentence, bool isOpinion)
    {
        var article = ArticleText.FromParagraphs(sentence.Text);
        var syntax = _syntax.Read(article);
        var attributions = _attributions.Find(article, syntax, _entities.Find(article, syntax), []).Attributions;
        var words = new FactWords(article, syntax);
        var (writer, source) = new Voices(words, attributions).Part(0, words.Count);
        return new OpinionExample(sentence.Fold, OpinionFeatures.Of(words, writer), OpinionFeatures.Of(words, source), isOpinion);
    }
}
