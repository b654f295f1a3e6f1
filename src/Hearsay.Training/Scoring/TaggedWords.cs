using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A tagger's model at work on words that are cut already.</summary>
/// <param name="Tags">The labels.</param>
/// <param name="Tagger">The tagger.</param>
/// <param name="Lemmatizer">The lemmatizer.</param>
internal sealed record TaggedWords(TagSet Tags, Tagger Tagger, Lemmatizer Lemmatizer)
{
    /// <summary>Takes all three from a model file.</summary>
    public static TaggedWords From(ModelFile file)
    {
        TagSet tags = TagSet.From(file);
        return new TaggedWords(tags, Tagger.From(file, tags.Count), new Lemmatizer(LemmaTable.From(file), tags.Count));
    }

    /// <summary>The labels of the words of one sentence.</summary>
    public int[] Tag(IReadOnlyList<string> forms)
    {
        int[] labels = new int[forms.Count];
        Tagger.Tag([.. forms.Select(form => WordFeatures.Of(form))], labels);
        return labels;
    }
}
