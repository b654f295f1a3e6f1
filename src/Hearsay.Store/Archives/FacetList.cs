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

    /// <summary>The numbers of the bytes.</summary>
    public static int[] Unpack(ReadOnlySpan<byte> bytes)
    {
        var facets = new int[bytes.Length / sizeof(int)];
        for (var index = 0; index < facets.Length; index++)
        {
            facets[index] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]);
        }

        return facets;
    }
}
