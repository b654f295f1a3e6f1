using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Hearsay.Store.Archives;

/// <summary>The numbers of a version's facets, packed: four bytes each, the least byte first.</summary>
internal static class FacetList
{
    /// <summary>The bytes of the numbers.</summary>
    public static byte[] Pack(ImmutableArray<int> facets)
    {
        var bytes = new byte[facets.Length * sizeof(int)];
        for (var index = 0; index < facets.Length; index++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(index * sizeof(int)), facets[index]);
        }

        return bytes;
    }

    /// <summary>Counts the numbers.</summary>
    public static void Count(ReadOnlySpan<byte> bytes, Dictionary<int, int> counts)
    {
        for (; bytes.Length >= sizeof(int); bytes = bytes[sizeof(int)..])
        {
            var facet = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            counts[facet] = counts.GetValueOrDefault(facet) + 1;
        }
    }
}
