using System.Text;
using Hearsay.Training.Corpora;

namespace Hearsay.Tests.Corpora;

public class WordVectorPackageTests
{
    [Fact]
    public void Words_are_read_in_their_order_and_no_more_than_asked_for()
    {
        var vectors = Read(Json(("the", 0, 102), ("of", 1, 102), ("quay", 2, 102)), 2);
        Assert.Equal(["the", "of"], vectors.Select(vector => vector.Word));
        Assert.Equal(100, vectors[1].Vector.Length);
        Assert.Equal(0.5f, vectors[1].Vector[0]);
    }

    [Fact]
    public void A_package_with_fewer_words_gives_them_all() => Assert.Single(Read(Json(("the", 0, 102)), 9));

    [Fact]
    public void Words_out_of_their_order_are_refused() => CheckRefused(Json(("the", 0, 102), ("of", 5, 102)), "the rank 1 were expected");

    [Fact]
    public void Vectors_of_another_width_are_refused() => CheckRefused(Json(("the", 0, 52)), "52 numbers");

    private static void CheckRefused(string json, string reason)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(json, 9));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static List<(string Word, float[] Vector)> Read(string json, int count) =>
        WordVectorPackage.ReadVectors(Encoding.UTF8.GetBytes(json), count);

    private static string Json(params (string Word, int Rank, int Length)[] words)
    {
        var vectors = words.Select(word => $"\"{word.Word}\":[{string.Concat(Enumerable.Repeat("0.5,", word.Length - 1))}{word.Rank}]");
        return $$"""{"size":3,"words":["the",{"vectors":1}],"vectors":{{{string.Join(',', vectors)}}},"unkVector":[0]}""";
    }
}
