using Hearsay.Models;
using Hearsay.Training.Trainers;

namespace Hearsay.Tests.Trainers;

public class VectorPackerTests
{
    [Fact]
    public void Vectors_come_back_nearly_as_they_were()
    {
        var packer = new VectorPacker();
        packer.Add("the", Vector(0.37f));
        packer.Add("harbour", Vector(-2.5f));
        var vectors = WordVectors.From(ModelFile.Read(packer.Pack(), "vectors.bin", WordVectors.Fingerprint));
        var row = vectors.Find("harbour");

        Assert.Equal(1, row);
        Assert.Equal(-2.5f * 3, vectors.Row(row)[3] * vectors.ScaleOf(row), 0.99f);
        Assert.InRange(packer.LeastCosine, 0.999, packer.MeanCosine);
    }

    [Fact]
    public void A_word_whose_key_a_commoner_one_has_is_left_out()
    {
        var packer = new VectorPacker();
        packer.Add("'", Vector(1));
        packer.Add("’", Vector(2));

        Assert.Equal(1, packer.Count);
        Assert.Equal(["’"], packer.LeftOut);
    }

    [Fact]
    public void A_vector_of_nothing_but_zeros_stays_one()
    {
        var packer = new VectorPacker();
        packer.Add("the", Vector(0));
        Assert.Equal(1, packer.LeastCosine);
    }

    private static float[] Vector(float step) => [.. Enumerable.Range(0, WordVectors.Width).Select(column => step * column)];
}
