using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class FactSheetTests
{
    private static readonly Reading _reading = FactReading.Make();
    private static readonly FactSheet _sheet = FactSheet.From(_reading);

    [Theory]
    [InlineData("How many", """
        5 or more refugees shot [5/..]: at least five refugees #0
        2 guards injured [2]: Two
        7 refugees [7]: seven #1
        up to 90 days [../90]: within 90 days
        """)]
    [InlineData("What happened", """
        firearms (ASSAULT) · by Guards · when: 2031-02-09, Sunday · injured: 5 or more [plover:ASSAULT]: shot #0 shot #1
        PROTEST [plover:PROTEST] (possible, negated): protest
        """)]
    [InlineData("When", """
        2029 [2029] (counted from 2031-02-09): two years ago
        2031-02-09, Sunday [2031-02-09] (counted from the day of publication): Sunday #0
        every day [P1D]: daily
        """)]
    [InlineData("Where", """
        Kisumu (city, Kenya) [geo:-0.1022,34.7617] (0.10° S, 34.76° E): Kisumu
        Marrow Gate [Marrow Gate] (named, but not in the gazetteer): Marrow Gate #1
        """)]
    [InlineData("How sure", """
        possible, negated [possible]: Two guards may have been hurt within 90 days
        opinion [certain] (judges by “shameful”): In Kisumu the shameful protest over <b>bread</b> began two years ago
        """)]
    public void A_question_lists_its_answers_with_their_words(string question, string expected)
    {
        var group = _sheet.Groups.Single(group => group.Question == question);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', group.Rows.Select(Describe)));
    }

    [Fact]
    public void Questions_stand_in_the_order_in_which_a_checker_asks() => Assert.Equal(
        ["How many", "What happened", "When", "Where", "How sure"], _sheet.Groups.Select(group => group.Question));

    [Fact]
    public void Statements_are_counted() => Assert.Equal("2 certain, 1 possible; 1 opinion", _sheet.Groups[^1].Note);

    [Fact]
    public void A_conflict_has_both_sides_with_voice_and_sentence()
    {
        var conflict = Assert.Single(_sheet.Conflicts);
        Assert.Equal("1 conflict: how many refugees.", _sheet.DescribeConflicts());
        Assert.Equal(
            [
                "5 #0: Guards shot at least five refugees on Sunday, Ana Ruiz said.",
                "7 #1: They shot seven refugees at Marrow Gate, Ben Osei said.",
            ],
            conflict.Sides.Select(side => $"{side.Value} #{side.Use.Attribution}: {_reading.Article[side.Context]}"));
    }

    [Fact]
    public void Words_at_the_start_of_a_sentence_are_quoted_with_it()
    {
        var start = _reading.Syntax.Sentences[0].Span.Start;
        var conflict = _reading.Conflicts[0] with { Spans = [new TextSpan(start, start + 6), _reading.Conflicts[0].Spans[1]] };
        var side = FactSheet.From(_reading with { Conflicts = [conflict] }).Conflicts[0].Sides[0];
        Assert.Equal(_reading.Syntax.Sentences[0].Span, side.Context);
    }

    [Fact]
    public void Without_sentences_the_block_is_quoted()
    {
        var side = FactSheet.From(_reading with { Syntax = SyntaxLayer.Empty }).Conflicts[0].Sides[0];
        Assert.Equal(_reading.Article.Blocks[0].Span, side.Context);
    }

    [Fact]
    public void A_conflict_that_lacks_a_value_or_words_loses_that_side()
    {
        var conflict = _reading.Conflicts[0];
        var damaged = conflict with { Spans = [new TextSpan(0, 0), conflict.Spans[0], conflict.Spans[1]], Values = ["4", "5"] };
        var sheet = FactSheet.From(_reading with { Conflicts = [damaged, conflict] });
        Assert.Equal(["5", "5 7"], sheet.Conflicts.Select(row => string.Join(' ', row.Sides.Select(side => side.Value))));
    }

    [Fact]
    public void A_reading_without_facts_has_an_empty_sheet()
    {
        var sheet = FactSheet.From(new Reading { Article = new Article { Text = "" } });
        Assert.Empty(sheet.Groups);
        Assert.Null(sheet.DescribeConflicts());
    }

    private static string Describe(FactRow row)
    {
        var uses = row.Uses.Select(use => _reading.Article[use.Words] + (use.Attribution is { } index ? $" #{index}" : ""));
        var note = row.Note is null ? "" : $" ({row.Note})";
        return $"{row.Text} [{row.Value}]{note}: {string.Join(' ', uses)}".Replace('\u00A0', ' ');
    }
}
