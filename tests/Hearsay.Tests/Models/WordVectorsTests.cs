using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class WordVectorsTests
{
    private static readonly WordVectors Vectors = WordVectors.From(Written("the", "harbour", "g8", "'", "mid-1990s"));

    [Theory]
    [InlineData("the", 0)]
    [InlineData("The", 0)]
    [InlineData("HARBOUR", 1)]
    [InlineData("g8", 2)]
    [InlineData("g0", -1)]
    [InlineData("G7", -1)]
    [InlineData("’", 3)]
    [InlineData("mid-1990s", 4)]
    [InlineData("1990", -1)]
    [InlineData("quay", -1)]
    [InlineData("", -1)]
    public void A_word_is_found_in_whatever_case(string word, int row) => Assert.Equal(row, Vectors.Find(word));

    [Fact]
    public void Of_a_long_word_the_first_48_characters_count()
    {
        var vectors = WordVectors.From(Written(new string('a', 48)));
        Assert.Equal(0, vectors.Find(new string('A', 500)));
        Assert.Equal(-1, vectors.Find(new string('A', 47)));
    }

    [Fact]
    public void A_row_comes_back_with_its_scale()
    {
        Assert.Equal(5, Vectors.Count);
        Assert.Equal(WordVectors.Width, Vectors.Row(1).Length);
        Assert.Equal(1, Vectors.Row(1)[0]);
        Assert.Equal(-99, Vectors.Row(0)[99]);
        Assert.Equal(2, Vectors.ScaleOf(3));
    }

    [Fact]
    public void A_full_table_tells_every_word_from_the_others()
    {
        string[] words = [.. Enumerable.Range(0, 1_000).Select(number => $"word{number}")];
        var vectors = WordVectors.From(Written(words));
        Assert.Equal(Enumerable.Range(0, 1_000), words.Select(word => vectors.Find(word)));
        Assert.All(Enumerable.Range(1_000, 1_000), number => Assert.Equal(-1, vectors.Find($"word{number}")));
    }

    [Fact]
    public void An_empty_table_knows_no_word() => Assert.Equal(-1, WordVectors.From(Written()).Find("the"));

    [Fact]
    public void Two_words_of_one_key_are_refused() => CheckRefused(Written("the", "The"), "a key of its own was expected for row 1");

    [Fact]
    public void Rows_that_do_not_fit_the_words_are_refused() =>
        CheckRefused(Written([1, 2], new sbyte[2 * WordVectors.Width], [1]), "200 numbers and 1 scales were found");

    [Fact]
    public void The_library_carries_a_table()
    {
        var vectors = WordVectors.Load();
        Assert.Equal(60_000, vectors.Count);
        Assert.Equal(0, vectors.Find("the"));
    }

    private static void CheckRefused(ModelFile file, string reason)
    {
        var error = Assert.Throws<InvalidDataException>(() => WordVectors.From(file));
        Assert.StartsWith("vectors: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    // The row of a word holds its index less the column.
    private static ModelFile Written(params string[] words) => Written(
        [.. words.Select(word => WordVectors.KeyOf(word))],
        [.. words.Index().SelectMany(word => Enumerable.Range(0, WordVectors.Width).Select(column => (sbyte)(word.Index - column)))],
        [.. words.Select((_, index) => 0.5f + (index * 0.5f))]);

    private static ModelFile Written(uint[] keys, sbyte[] rows, float[] scales)
    {
        var writer = new ModelFileWriter("vectors", "1", WordVectors.Fingerprint);
        WordVectors.AddTo(writer, keys, rows, scales);
        return ModelFile.Read(writer.ToBytes(), "vectors.bin", WordVectors.Fingerprint);
    }
}
