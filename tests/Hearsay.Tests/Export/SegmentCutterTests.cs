using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class SegmentCutterTests
{
    [Fact]
    public void Segments_of_a_block_put_together_are_the_block()
    {
        var reading = SampleReading.Make();
        var segments = SegmentCutter.Cut(reading);
        for (var block = 0; block < reading.Article.Blocks.Length; block++)
        {
            var words = string.Concat(segments.Where(segment => segment.Block == block).Select(segment => reading.Article[segment.Span]));
            Assert.Equal(reading.Article[reading.Article.Blocks[block].Span], words);
        }
    }

    [Fact]
    public void A_segment_lists_the_parts_it_plays()
    {
        var reading = SampleReading.Make();
        var hedge = SegmentCutter.Cut(reading).Single(segment => reading.Article[segment.Span] == "reportedly" && segment.Block == 1);
        Assert.Equal([new Strand(0, Role.Hedge)], hedge.Strands);
    }

    [Fact]
    public void The_inner_of_two_contents_comes_last()
    {
        var article = new Article { Text = "Ann said Bo said it rains", Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 25))] };
        var reading = new Reading
        {
            Article = article,
            Attributions =
            [
                new Attribution { Content = [new TextSpan(9, 25)] },
                new Attribution { Content = [new TextSpan(17, 25)], Within = 0 },
            ],
        };
        var last = SegmentCutter.Cut(reading)[^1];
        Assert.Equal("it rains", article[last.Span]);
        Assert.Equal([0, 1], last.Strands.Select(strand => strand.Attribution));
    }

    [Fact]
    public void A_segment_lists_the_facts_that_its_words_name()
    {
        var reading = FactReading.Make();
        var segments = SegmentCutter.Cut(reading).ToLookup(segment => reading.Article[segment.Span]);
        Assert.Equal([new FactMark(FactKind.Conflict, 0), new FactMark(FactKind.Quantity, 0)], segments["five"].Single().Facts);
        Assert.Equal([new FactMark(FactKind.Name, 0)], segments["Marrow Gate"].Single().Facts);
    }
}
