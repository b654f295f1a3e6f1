using System.Collections.Immutable;

namespace Hearsay.Tests;

/// <summary>Readings with something in them set right.</summary>
public class CorrectedReadingTests
{
    private const string Text = "Radio Tarn said that Ines Holt told it that nine were hurt. Seven were hurt, a guard denied.";

    private static readonly Reading _reading = new()
    {
        Article = new Article { Text = Text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length))] },
        Attributions =
        [
            Saying("Radio Tarn", "Ines Holt told it that nine were hurt"),
            Saying("Ines Holt", "nine were hurt") with { Within = 0 },
            Saying("a guard", "Seven were hurt") with { Polarity = Polarity.Negative, Within = null },
        ],
        Quantities = [new Quantity(SpanOf("nine"), 9, 9, 9), new Quantity(SpanOf("Seven"), 7, 7, 7)],
        Statements = [new Statement(SpanOf("nine were hurt"), 1, Factuality.Certain) { Holder = Holder.Source }],
        Events = [new Event(EventType.Assault, SpanOf("hurt")) { Attribution = 1 }],
        Conflicts =
        [
            new Conflict(ConflictKind.Number, "how many", [SpanOf("nine were"), SpanOf("Seven were")], ["9", "7"]),
            new Conflict(ConflictKind.Denial, "whether", [SpanOf("nine were hurt"), SpanOf("Seven were hurt")], ["so", "not so"]),
        ],
    };

    [Fact]
    public void What_stood_in_a_statement_that_is_none_stands_in_the_one_around_it()
    {
        var without = Reader.WithoutAttributions(_reading, ImmutableHashSet.Create(1));
        Assert.Equal([0, 0], [without.Statements[0].Attribution, without.Events[0].Attribution]);
        Assert.Equal(2, without.Attributions.Length);
        var none = Reader.WithoutAttributions(_reading, ImmutableHashSet.Create(0, 1));
        Assert.Null(none.Statements[0].Attribution);
        Assert.Equal(Holder.Writer, none.Statements[0].Holder);
        Assert.Equal("a guard", none.Attributions[0].Source?.Name);
        Assert.Null(Reader.WithoutAttributions(_reading, ImmutableHashSet.Create(0)).Attributions[0].Within);
    }

    [Fact]
    public void A_denial_that_is_none_ends_its_conflict()
    {
        var turned = _reading.Attributions.SetItem(2, _reading.Attributions[2] with { Polarity = Polarity.Positive });
        Assert.Equal(ConflictKind.Number, Assert.Single(Reader.WithAttributions(_reading, turned).Conflicts).Kind);
        Assert.Equal(2, Reader.WithAttributions(_reading, _reading.Attributions).Conflicts.Length);
    }

    [Theory]
    [InlineData(7, "")]
    [InlineData(12, "12 7")]
    public void A_number_that_is_set_right_stands_in_its_conflict_or_ends_it(int number, string expected)
    {
        var right = _reading.Quantities[0] with { Low = number, Best = number, High = number, IsCorrected = true };
        var conflicts = Reader.WithQuantities(_reading, _reading.Quantities.SetItem(0, right)).Conflicts;
        Assert.Equal(expected, string.Join(' ', conflicts.Where(conflict => conflict.Kind == ConflictKind.Number)
            .SelectMany(conflict => conflict.Values)));
    }

    [Fact]
    public void A_pronoun_that_is_given_a_name_is_an_origin()
    {
        var he = _reading.Attributions[1] with { Source = new Source([SpanOf("it")], null, "Ada Quill", EntityKind.Person) };
        Assert.DoesNotContain("Ada Quill", NamesOf(Reader.WithAttributions(_reading, _reading.Attributions.SetItem(1, he))));
        he = he with { IsCorrected = true };
        Assert.Contains("Ada Quill", NamesOf(Reader.WithAttributions(_reading, _reading.Attributions.SetItem(1, he))));
    }

    private static IEnumerable<string> NamesOf(Reading reading) => reading.Origins.Select(origin => origin.Name);

    private static Attribution Saying(string source, string content) => new()
    {
        Source = new Source([SpanOf(source)], null, source, EntityKind.Person),
        Content = [SpanOf(content)],
    };

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
