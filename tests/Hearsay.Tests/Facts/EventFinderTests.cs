using System.Collections.Immutable;
using Hearsay.Facts;

namespace Hearsay.Tests.Facts;

/// <summary>The rules of events on trees that are made by hand; what the reader makes of sentences is in specs/en/events.md.</summary>
public class EventFinderTests
{
    // Tokens as form/lemma/upos/xpos/head/relation.
    private const string Passive = "Two/two/Num/CD/1/nummod men/man/Noun/NNS/3/nsubj:pass were/be/Aux/VBD/3/aux:pass "
        + "killed/kill/Verb/VBN/-1/root by/by/Adp/IN/6/case a/a/Det/DT/6/det gunman/gunman/Noun/NN/3/obl:agent";

    private const string Relative =
        "the/the/Det/DT/1/det man/man/Noun/NN/5/nsubj who/who/Pron/WP/3/nsubj "
        + "fired/fire/Verb/VBD/1/acl:relcl "
        + "shots/shot/Noun/NNS/3/obj fled/flee/Verb/VBD/-1/root";

    private const string Modal = "Rebels/rebel/Noun/NNS/2/nsubj may/may/Aux/MD/2/aux "
        + "attack/attack/Verb/VB/-1/root ports/port/Noun/NNS/2/obj";

    private const string Negated = "Police/police/Noun/NNS/3/nsubj did/do/Aux/VBD/3/aux not/not/Part/RB/3/advmod "
        + "arrest/arrest/Verb/VB/-1/root Lund/Lund/Propn/NNP/3/obj";

    private const string Attempt = "Guards/guard/Noun/NNS/1/nsubj tried/try/Verb/VBD/-1/root to/to/Part/TO/3/mark "
        + "kill/kill/Verb/VB/1/xcomp him/he/Pron/PRP/3/obj";

    private const string Light =
        "Nurses/nurse/Noun/NNS/1/nsubj staged/stage/Verb/VBD/-1/root a/a/Det/DT/3/det protest/protest/Noun/NN/1/obj";

    private const string Film = "They/they/Pron/PRP/1/nsubj shot/shoot/Verb/VBD/-1/root a/a/Det/DT/3/det film/film/Noun/NN/1/obj";

    [Theory]
    [InlineData(Passive, "killed Assault: Actor [a gunman], Victim [Two men]")]
    [InlineData(Relative, "fired Assault: Actor [the man]")]
    [InlineData(Modal, "attack Assault: Actor [Rebels], Recipient [ports]")]
    [InlineData(Negated, "arrest Coerce: Actor [Police], Recipient [Lund]")]
    [InlineData(Light, "protest Protest: Actor [Nurses]")]
    [InlineData(Film, "")]
    public void A_trigger_takes_its_participants_from_the_tree(string tokens, string expected)
    {
        var words = Words(tokens);
        var first = Find(words).Events.FirstOrDefault();
        Assert.Equal(expected, first is null ? "" : Line(words.Article, first));
    }

    [Theory]
    [InlineData(Passive, Factuality.Certain, false)]
    [InlineData(Modal, Factuality.Possible, false)]
    [InlineData(Negated, Factuality.Certain, true)]
    [InlineData(Attempt, Factuality.Unknown, false)]
    public void Words_around_a_trigger_say_how_sure_it_is(string tokens, Factuality factuality, bool isNegated)
    {
        var found = Find(Words(tokens)).Events[0];
        Assert.Equal((factuality, isNegated), (found.Factuality, found.IsNegated));
    }

    [Fact]
    public void A_number_that_is_said_is_linked_and_not_made_anew()
    {
        var words = Words(Passive);
        var two = new Quantity(new TextSpan(0, 3), 2, 2, 2);
        var layer = Find(words, two);
        Assert.Same(two, Assert.Single(layer.Quantities));
        Assert.Equal((0, (int?)null), (layer.Events[0].Killed, layer.Events[0].Injured));
    }

    [Fact]
    public void What_is_only_tried_kills_nobody()
    {
        var layer = Find(Words(Attempt));
        Assert.Empty(layer.Quantities);
        Assert.Null(layer.Events[0].Killed);
    }

    private static EventLayer Find(FactWords words, params Quantity[] quantities) =>
        EventFinder.Find(words, [], [], [], [.. quantities], []);

    private static string Line(Article article, Event found) => $"{article[found.Trigger]} {found.Type}: "
        + string.Join(", ", found.Participants.Select(part => $"{part.Role} [{article[part.Spans[0]]}]"));

    private static FactWords Words(string tokens)
    {
        var rows = tokens.Split(' ').Select(token => token.Split('/')).ToList();
        var text = string.Join(' ', rows.Select(row => row[0]));
        var made = ImmutableArray.CreateBuilder<Token>();
        var start = 0;
        foreach (var row in rows)
        {
            var span = new TextSpan(start, start + row[0].Length);
            made.Add(new Token(span, row[1], Enum.Parse<PartOfSpeech>(row[2]), row[3], int.Parse(row[4], null), row[5]));
            start = span.End + 1;
        }

        var whole = new TextSpan(0, text.Length);
        var article = new Article { Text = text, Blocks = [new Block(BlockKind.Paragraph, whole)] };
        return new FactWords(article, new SyntaxLayer { Tokens = made.ToImmutable(), Sentences = [new Sentence(whole, 0, rows.Count, 0)] });
    }
}
