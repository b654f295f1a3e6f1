using Hearsay.Languages;

namespace Hearsay.Facts;

/// <summary>Which sentences are opinion in the voice of the writer, and which in that of a source.</summary>
internal sealed class OpinionLayer
{
    private readonly FactWords _words;
    private readonly Voices _voices;
    private readonly bool[] _writer;
    private readonly bool[] _source;

    private OpinionLayer(FactWords words, Voices voices)
    {
        (_words, _voices) = (words, voices);
        _writer = new bool[words.Syntax.Sentences.Length];
        _source = new bool[words.Syntax.Sentences.Length];
    }

    /// <summary>Asks a scorer of every sentence: of the writer's words in it, and of a source's.</summary>
    public static OpinionLayer Of(FactWords words, Voices voices, OpinionScorer scorer)
    {
        var layer = new OpinionLayer(words, voices);
        for (var sentence = 0; sentence < words.Syntax.Sentences.Length; sentence++)
        {
            var (writer, source) = voices.Part(words.Syntax.Sentences[sentence].FirstToken, words.Syntax.Sentences[sentence].EndToken);
            layer._writer[sentence] = scorer.IsOpinionOfWriter(OpinionFeatures.Of(words, writer));
            layer._source[sentence] = scorer.IsOpinionOfSource(OpinionFeatures.Of(words, source));
        }

        return layer;
    }

    /// <summary>Whether a clause is opinion: one that stands by itself in such a sentence, or has words in it that judge.</summary>
    /// <remarks>"As for the soldier who escaped, I sincerely hope he is well": that he escaped is none.</remarks>
    public bool IsOpinion(Clause clause, bool hasLoaded)
    {
        if (IsOwnAttitude(clause) || IsJudgement(clause)) return true;
        var holder = _voices.HolderOf(clause.Head);
        var isSentence = clause.Kind is ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Parenthesis
            || (holder == Holder.Source && clause is { Kind: ClauseKind.Complement, Form: ClauseForm.That });
        return (isSentence || hasLoaded) && (holder == Holder.Writer ? _writer : _source)[_words.SentenceOf(clause.Head)];
    }

    // "This is a disgrace."
    private bool IsJudgement(Clause clause) => OpinionFeatures.IsLoaded(_words, clause.Head) && _words.Child(clause.Head, "cop") >= 0;

    // "I hope", "I think": whoever speaks says so.
    private bool IsOwnAttitude(Clause clause)
    {
        if (_words.Folded(_words.Child(clause.Head, "nsubj")) != "i") return false;
        return PredicateTable.English.EmbeddingOf(_words.Lemma(clause.Head), ClauseForm.That)
            is Embedding.Wanted or Embedding.Held or Embedding.Doubted or Embedding.Feared;
    }
}
