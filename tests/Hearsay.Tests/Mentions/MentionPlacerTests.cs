using System.Collections.Immutable;
using Hearsay.Mentions;

namespace Hearsay.Tests.Mentions;

public class MentionPlacerTests
{
    // Each word with its tag, head and relation; heads count from 0, and -1 is the root.
    private static readonly (string Word, PartOfSpeech Upos, int Head, string Relation)[] _words =
    [
        ("Lee", PartOfSpeech.Propn, 3, "nsubj"),
        ("and", PartOfSpeech.Cconj, 2, "cc"),
        ("Orr", PartOfSpeech.Propn, 0, "conj"),
        ("said", PartOfSpeech.Verb, -1, "root"),
        ("that", PartOfSpeech.Sconj, 7, "mark"),
        ("his", PartOfSpeech.Pron, 6, "nmod:poss"),
        ("boat", PartOfSpeech.Noun, 7, "nsubj"),
        ("sank", PartOfSpeech.Verb, 3, "ccomp"),
        (".", PartOfSpeech.Punct, 3, "punct"),
    ];

    [Theory]
    [InlineData(0, "Subject", 0, 3, false)]
    [InlineData(2, "Subject", 0, 3, true)]
    [InlineData(5, "Owner", 1, 7, false)]
    [InlineData(6, "Subject", 1, 7, false)]
    public void A_place_tells_the_role_the_clause_and_how_deep_it_lies(int token, string role, int depth, int clause, bool isJoined)
    {
        var place = new MentionPlacer(Words()).Place(token, token + 1, MentionForm.Name);
        Assert.Equal((role, depth, clause, isJoined), (place.Role.ToString(), place.ClauseDepth, place.Clause, place.IsJoined));
    }

    [Fact]
    public void A_path_leads_up_to_the_root()
    {
        var path = new int[8];
        var count = new MentionPlacer(Words()).PathOf(5, path);
        Assert.Equal([5, 6, 7, 3], path.Take(count));
    }

    private static ArticleWords Words()
    {
        var text = string.Join(' ', _words.Select(word => word.Word));
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var start = 0;
        foreach (var (word, upos, head, relation) in _words)
        {
            tokens.Add(new Token(new TextSpan(start, start + word.Length), word, upos, "X", head, relation));
            start += word.Length + 1;
        }

        var all = new TextSpan(0, text.Length);
        var article = new Article { Text = text, Blocks = [new Block(BlockKind.Paragraph, all)] };
        return new ArticleWords(
            article, new SyntaxLayer { Tokens = tokens.ToImmutable(), Sentences = [new Sentence(all, 0, _words.Length, 0)] });
    }
}
