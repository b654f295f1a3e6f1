using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class HashedSetTests
{
    private static readonly uint[] Ids = [.. Enumerable.Range(0, 3000).Select(index => FeatureHasher.Hash($"town {index}"))];

    [Fact]
    public void What_was_added_is_found_and_hardly_anything_else()
    {
        var set = HashedSet.Of(Ids, 12);
        Assert.All(Ids, id => Assert.True(set.Has(id)));
        Assert.InRange(Enumerable.Range(0, 10_000).Count(index => set.Has(FeatureHasher.Hash($"boat {index}"))), 0, 10);
    }

    [Fact]
    public void The_order_of_ids_does_not_matter() => Assert.Equal(Bytes(Ids), Bytes(Ids.Reverse()));

    [Fact]
    public void A_set_survives_its_file()
    {
        var set = HashedSet.From(ModelFile.Read(Bytes(Ids), "sample", "f"), "set");
        Assert.All(Ids, id => Assert.True(set.Has(id)));
    }

    [Fact]
    public void Too_many_ids_are_refused() => Assert.Throws<ArgumentException>(() => HashedSet.Of(Ids, 11));

    private static byte[] Bytes(IEnumerable<uint> ids)
    {
        var writer = new ModelFileWriter("sample", "1", "f");
        HashedSet.Of(ids, 12).AddTo(writer, "set");
        return writer.ToBytes();
    }
}
