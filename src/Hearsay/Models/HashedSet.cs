using System.Numerics;

namespace Hearsay.Models;

/// <summary>A set of 32-bit ids in two bytes a place: the lower half of an id says where it lies, the upper half lies there.</summary>
/// <remarks>An id that was never added is found about once in 2^14 times; ask it for evidence, never for proof.</remarks>
internal sealed class HashedSet
{
    private readonly Tensor<ushort> _places;
    private readonly uint _mask;

    private HashedSet(Tensor<ushort> places)
    {
        _places = places;
        _mask = (uint)places.Values.Length - 1;
    }

    /// <summary>Takes a set from a model file.</summary>
    /// <exception cref="InvalidDataException">There is no such tensor, or no set is in it.</exception>
    public static HashedSet From(ModelFile file, string tensor)
    {
        var places = file.Tensor<ushort>(tensor);
        return BitOperations.IsPow2(places.Values.Length) && places.Values.Contains((ushort)0)
            ? new HashedSet(places)
            : throw new InvalidDataException(
                $"{file.Header.Name}: 2^k places, one of them free, were expected in tensor {tensor}, "
                + $"{places.Values.Length} were found.");
    }

    /// <summary>Makes a set of 2^<paramref name="bits"/> places; the same ids give the same places.</summary>
    /// <exception cref="ArgumentException">There are more ids than three quarters of the places.</exception>
    public static HashedSet Of(IEnumerable<uint> ids, int bits)
    {
        uint[] sorted = [.. ids.Distinct().Order()];
        var places = new ushort[1 << bits];
        if (sorted.Length * 4L > places.Length * 3L)
        {
            throw new ArgumentException(
                $"{sorted.Length} ids were given, room is for {places.Length / 4 * 3}; take more bits.", nameof(bits));
        }

        foreach (var id in sorted)
        {
            var place = (int)id & (places.Length - 1);
            while (places[place] != 0) place = (place + 1) & (places.Length - 1);
            places[place] = Mark(id);
        }

        return new HashedSet(Tensor<ushort>.Of(places, 1));
    }

    /// <summary>Adds the set to a model file.</summary>
    public void AddTo(ModelFileWriter writer, string tensor) => writer.AddTensor(tensor, _places.Values, 1);

    /// <summary>Whether the id was added, or looks very much like one that was.</summary>
    public bool Has(uint id)
    {
        var places = _places.Values;
        var mark = Mark(id);
        var place = id & _mask;
        while (places[(int)place] is var found && found != 0)
        {
            if (found == mark) return true;
            place = (place + 1) & _mask;
        }

        return false;
    }

    // Zero marks a free place.
    private static ushort Mark(uint id) => (ushort)Math.Max(1, id >> 16);
}
