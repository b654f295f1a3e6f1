using Hearsay.Attributions;
using Hearsay.Languages;
using Hearsay.Models;
using Hearsay.Tests.Models;
using Hearsay.Training.Networks;

namespace Hearsay.Tests.Networks;

public class StatementLearnerTests
{
    private const int StateWidth = 32;

    [Theory]
    [InlineData(0)]
    [InlineData(0.3f)]
    public void Slopes_are_what_small_steps_show(float dropout)
    {
        var table = Table([["Lund", "said", "boats", "sail", "."], ["It", "rains"], ["So", "they", "say"]]);
        var parameters = new StatementShape { Width = 32, UnitCount = 32, CueWidth = 32 }.Draw(new Random(3), StateWidth);
        var encoder = new StatementEncoder(WordVectors.Load(), parameters);
        var learner = new StatementLearner(encoder, parameters, dropout);

        // The loss is a weighted sum of all that the network says, so that its slope by each of them is the weight.
        double Loss()
        {
            encoder.Take(parameters);
            learner.Take();
            learner.Slopes.Clear();
            learner.Read(table, new Random(5));
            var weights = new RowDraw(6);
            var loss = LearnCues(table, learner, weights);
            foreach (var (head, role) in ((int, SpanRole)[])[(1, SpanRole.Source), (1, SpanRole.Content), (9, SpanRole.FurtherContent)])
                loss += LearnSpan(table, learner, head, role, weights);
            learner.Return(table);
            return loss;
        }

        Loss();
        var slopes = parameters.All.Keys.ToDictionary(name => name, name => (float[])learner.Slopes[name].Values.Clone());
        SmallSteps.Check(parameters, slopes, Loss);
    }

    [Fact]
    public void A_learner_without_dropout_says_what_a_reader_says()
    {
        var table = Table([["Lund", "said", "boats", "sail", "."], ["It", "rains"]]);
        var parameters = new StatementShape { Width = 32, UnitCount = 32, CueWidth = 32 }.Draw(new Random(3), StateWidth);
        var encoder = new StatementEncoder(WordVectors.Load(), parameters);
        var learner = new StatementLearner(encoder, parameters, 0);
        learner.Read(table, new Random(1));
        var scores = StatementScores.Read(table, encoder, new StatementMemory());
        for (var token = 0; token < table.Count; token++)
        {
            Assert.Equal(scores.Cue(token), learner.Scores.Cue(token));
            Assert.Equal(scores.Keys(token).ToArray(), learner.Scores.Keys(token).ToArray());
        }
    }

    private static double LearnCues(TokenTable table, StatementLearner learner, RowDraw weights)
    {
        var loss = 0.0;
        foreach (var (token, weight) in weights.Row(table.Count).Index())
        {
            loss += weight * learner.Scores.Cue(token);
            learner.LearnCue(token, weight);
        }

        return loss;
    }

    private static double LearnSpan(TokenTable table, StatementLearner learner, int head, SpanRole role, RowDraw weights)
    {
        var lattice = new SpanLattice();
        for (var token = 0; token < table.Count; token += 2) lattice.CloseStart(token);
        for (var token = 1; token <= table.Count; token += 3) lattice.CloseEnd(token);
        learner.Scores.Score(head, role, lattice);
        var none = weights.Row(1)[0];
        var loss = Take(lattice.StartScores, weights) + Take(lattice.EndScores, weights) + none * lattice.NoneScore;
        lattice.NoneScore = none;
        learner.LearnSpan(head, role, lattice);
        return loss;
    }

    // Weighs the scores and leaves the weights, which are the slopes, in their place.
    private static double Take(Span<float> scores, RowDraw weights)
    {
        var (row, loss) = (weights.Row(scores.Length), 0.0);
        for (var index = 0; index < row.Length; index++) loss += row[index] * scores[index];
        row.CopyTo(scores);
        return loss;
    }

    // Each list of words is a sentence in a block of its own.
    private static TokenTable Table(string[][] sentences)
    {
        var (blocks, tokens, layers, text) = (new List<Block>(), new List<Token>(), new List<Sentence>(), "");
        foreach (var words in sentences)
        {
            var start = text.Length;
            layers.Add(new Sentence(new TextSpan(start, start + string.Join(' ', words).Length), tokens.Count, words.Length, blocks.Count));
            blocks.Add(new Block(BlockKind.Paragraph, layers[^1].Span));
            foreach (var (index, word) in words.Index())
            {
                var span = new TextSpan(text.Length, text.Length + word.Length);
                tokens.Add(new Token(span, word, PartOfSpeech.Noun, "NN", index == 0 ? -1 : tokens.Count - 1, index == 0 ? "root" : "dep"));
                text += word + " ";
            }
        }

        var states = new TokenStates(tokens.Count, StateWidth);
        states.Write(0, new RowDraw(2).Row(tokens.Count * StateWidth));
        var syntax = new SyntaxLayer { Sentences = [.. layers], Tokens = [.. tokens], States = states };
        return TokenTable.From(new Article { Text = text, Blocks = [.. blocks] }, syntax, CueTable.Load());
    }
}
