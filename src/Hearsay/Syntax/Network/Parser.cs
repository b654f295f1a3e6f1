using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hearsay.Syntax;

/// <summary>Makes tokens of cut words: gives each its tags, its lemma and its place in the tree; and finds the names among them.</summary>
/// <remarks>Load it once; it never changes and may be used from any thread.</remarks>
internal sealed class Parser
{
    // So many words are read side by side: enough to keep the arithmetic busy, few enough to stay near it.
    private const int BatchSize = 1024;

    private readonly SyntaxModel _model;
    private readonly Lemmatizer _lemmatizer;

    // Buffers are lent to one text at a time; what is in them never outlives the lending.
    private readonly ConcurrentBag<ParserMemory> _idle = [];

    /// <summary>Takes a model.</summary>
    public Parser(SyntaxModel model)
    {
        _model = model;
        _lemmatizer = new Lemmatizer(model.Lemmas, model.Tags.Count);
    }

    /// <summary>Loads the English model that the library carries.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged or made for other code.</exception>
    public static Parser Load() => new(SyntaxModel.Load());

    /// <summary>The sum of the model's numbers.</summary>
    public string Sum => _model.Sum;

    /// <summary>The tokens of the words, which the sentences part among them.</summary>
    public ParsedWords Parse(string text, List<TextSpan> spans, List<Sentence> sentences)
    {
        var run = new Run(this, text, spans, sentences);
        for (var first = 0; first < sentences.Count;)
        {
            var end = first + 1;
            var wordCount = sentences[first].TokenCount;
            while (end < sentences.Count && wordCount + sentences[end].TokenCount <= BatchSize) wordCount += sentences[end++].TokenCount;
            run.Read(first, end, wordCount);
            first = end;
        }

        return run.Result();
    }

    /// <summary>The reading of one text, with its buffers.</summary>
    private sealed class Run(Parser parser, string text, List<TextSpan> spans, List<Sentence> sentences)
    {
        private readonly SyntaxModel _model = parser._model;
        private readonly ParserMemory _memory = parser._idle.TryTake(out var idle) ? idle : new ParserMemory();
        private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>(spans.Count);
        private readonly List<NameSpan> _names = [];
        private readonly TokenStates _states = new(spans.Count, parser._model.Encoder.StateWidth);

        public ParsedWords Result()
        {
            parser._idle.Add(_memory);
            return new ParsedWords(_tokens.MoveToImmutable(), [.. _names], _states);
        }

        public void Read(int firstSentence, int endSentence, int wordCount)
        {
            var lengths = _memory.Fit(endSentence - firstSentence, wordCount, _model.Encoder);
            var first = sentences[firstSentence].FirstToken;
            for (var index = 0; index < lengths.Length; index++)
            {
                var sentence = sentences[firstSentence + index];
                lengths[index] = sentence.TokenCount;
                _model.Looker.Write(
                    text, CollectionsMarshal.AsSpan(spans).Slice(sentence.FirstToken, sentence.TokenCount), _memory.Words,
                    sentence.FirstToken - first);
            }

            _model.Encoder.Encode(_memory.Words, lengths, _memory.Encoder, _memory.States);
            _model.Heads.Score(_memory.States, _model.Encoder.StateWidth, wordCount, _memory.Heads);
            _states.Write(first, _memory.States[..(wordCount * _model.Encoder.StateWidth)]);
            for (var index = 0; index < lengths.Length; index++) Decode(sentences[firstSentence + index], first);
        }

        private void Decode(Sentence sentence, int firstOfBatch)
        {
            var (first, count) = (sentence.FirstToken - firstOfBatch, sentence.TokenCount);
            var stride = _model.Heads.ScoreArcs(first, count, _memory.Heads);
            var heads = _memory.HeadsOf(count);
            _memory.Trees.Find(_memory.Heads.Arcs, stride, heads);
            _model.Heads.ScoreRelations(first, heads, _memory.Heads);
            for (var index = 0; index < count; index++) _tokens.Add(TokenOf(sentence.FirstToken, first, index, heads[index]));
            _memory.Names(first, count, _model.Heads.Names.OutputStride, sentence.FirstToken, _names);
        }

        private Token TokenOf(int firstToken, int firstWord, int index, int head)
        {
            var span = spans[firstToken + index];
            var (tags, relations) = (_model.Heads.Tags.OutputStride, _model.Heads.Relations.OutputStride);
            var tag = Best(_memory.Heads.Tags.Slice((firstWord + index) * tags, _model.Tags.Count));
            var relation = head < 0
                ? "root"
                : _model.Relations[Best(_memory.Heads.Relations.Slice((firstWord + index) * relations, _model.Relations.Count))];
            return new Token(
                span, parser._lemmatizer.Lemma(text.AsSpan(span.Start, span.Length), tag), _model.Tags.Upos(tag), _model.Tags.Xpos(tag),
                head < 0 ? -1 : firstToken + head, relation);
        }

        private static int Best(ReadOnlySpan<float> scores)
        {
            var best = 0;
            for (var index = 1; index < scores.Length; index++)
                if (scores[index] > scores[best]) best = index;
            return best;
        }
    }
}
