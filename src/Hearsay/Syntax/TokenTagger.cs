using System.Collections.Immutable;
using Hearsay.Models;

namespace Hearsay.Syntax;

/// <summary>Makes tokens of cut words: gives each its tags and its lemma.</summary>
internal sealed class TokenTagger
{
    private readonly TagSet _tags;
    private readonly Tagger _tagger;
    private readonly Lemmatizer _lemmatizer;

    private TokenTagger(TagSet tags, Tagger tagger, Lemmatizer lemmatizer)
    {
        _tags = tags;
        _tagger = tagger;
        _lemmatizer = lemmatizer;
    }

    /// <summary>Loads the English model that the library carries.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged or made for other code.</exception>
    public static TokenTagger Load() => From(ModelFile.Load("models/en/tagger.bin", TagFeatures.Fingerprint));

    /// <summary>Takes a model file.</summary>
    /// <exception cref="InvalidDataException">Its parts do not fit together.</exception>
    public static TokenTagger From(ModelFile file)
    {
        TagSet tags = TagSet.From(file);
        return new TokenTagger(tags, Tagger.From(file, tags.Count), new Lemmatizer(LemmaTable.From(file), tags.Count));
    }

    /// <summary>The tokens of the words, which the sentences part among them.</summary>
    public ImmutableArray<Token> Tag(string text, List<TextSpan> spans, List<Sentence> sentences)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>(spans.Count);
        var longest = sentences.Count == 0 ? 0 : sentences.Max(sentence => sentence.TokenCount);
        WordFeatures[] words = new WordFeatures[longest];
        var labels = new int[longest];
        foreach (var sentence in sentences)
        {
            for (var index = 0; index < sentence.TokenCount; index++)
            {
                TextSpan span = spans[sentence.FirstToken + index];
                words[index] = WordFeatures.Of(text.AsSpan(span.Start, span.Length));
            }

            _tagger.Tag(words.AsSpan(0, sentence.TokenCount), labels);
            for (var index = 0; index < sentence.TokenCount; index++)
            {
                tokens.Add(TokenOf(text, spans[sentence.FirstToken + index], labels[index]));
            }
        }

        return tokens.MoveToImmutable();
    }

    private Token TokenOf(string text, TextSpan span, int label) =>
        new(span, _lemmatizer.Lemma(text.AsSpan(span.Start, span.Length), label), _tags.Upos(label), _tags.Xpos(label), -1, "dep");
}
