namespace Hearsay.Models;

/// <summary>Where a tensor's numbers are and what they mean.</summary>
/// <param name="Name">Its name within the model.</param>
/// <param name="Type">The type of a number: int8, int16, uint16, int32 or uint32, little-endian.</param>
/// <param name="Shape">Its length in each dimension.</param>
/// <param name="Scale">What a stored whole number is multiplied by.</param>
/// <param name="Offset">Its first byte, counted from the first byte after the header's padding; a multiple of 64.</param>
/// <param name="Length">The number of its bytes.</param>
internal sealed record TensorHeader(string Name, string Type, int[] Shape, double Scale, long Offset, long Length);
